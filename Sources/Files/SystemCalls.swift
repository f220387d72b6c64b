import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Thin wrappers of system calls that swift-system lacks.
package enum SystemCalls {
  /// Renames a file; a file that has the new name already is replaced.
  package static func move(_ path: FilePath, to target: FilePath) throws(Errno) {
    try check(path.withPlatformString { path in target.withPlatformString { rename(path, $0) } })
  }

  /// Removes a file, or a link without its target.
  package static func removeFile(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { unlink($0) })
  }

  /// Creates a folder; throws when it exists.
  package static func makeFolder(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { mkdir($0, 0o777) })
  }

  /// Throws when the folder is not empty.
  package static func removeFolder(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { rmdir($0) })
  }

  /// Throws when the process may not read or enter the folder.
  static func checkAccess(toFolder path: FilePath) throws(Errno) {
    try check(path.withPlatformString { access($0, R_OK | X_OK) })
  }

  /// Returns the path without links and relative parts; throws when nothing is there.
  static func realPath(_ path: FilePath) throws(Errno) -> FilePath {
    guard let real = path.withPlatformString({ realpath($0, nil) }) else { throw last }
    defer { free(real) }
    return FilePath(platformString: real)
  }

  /// Closes a file that was only read, ignoring errors: no written data can be lost.
  static func close(_ file: FileDescriptor) {
    _ = platformClose(file.rawValue)
  }

  private static func check(_ result: CInt) throws(Errno) {
    if result != 0 { throw last }
  }

  /// Read it at once: the next call of the system may change it.
  static var last: Errno { Errno(rawValue: errno) }
}

// Outside of the type, whose own `close` hides the system function.
private func platformClose(_ file: CInt) -> CInt {
  close(file)
}

extension Errno {
  /// The error's description for the middle of a sentence: “no space left on device”.
  package var message: String {
    let text = description
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Runs calls of swift-system, which throw only `Errno` although their types do not say so.
  static func only<Result>(_ body: () throws -> Result) throws(Errno) -> Result {
    do {
      return try body()
    } catch let error as Errno {
      throw error
    } catch {
      preconditionFailure("a call of the operating system threw \(error)")
    }
  }
}
