import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Thin wrappers around system calls that the package swift-system does not have.
package enum SystemCalls {
  /// Renames a file, replacing any file that already has the new name.
  package static func move(_ path: FilePath, to target: FilePath) throws(Errno) {
    try check(path.withPlatformString { path in target.withPlatformString { rename(path, $0) } })
  }

  /// Removes a file, or a symbolic link but not its target.
  package static func removeFile(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { unlink($0) })
  }

  /// Creates a folder; throws if it already exists.
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

  /// Returns the absolute path, with links, `.` and `..` resolved; throws if nothing exists there.
  static func realPath(_ path: FilePath) throws(Errno) -> FilePath {
    guard let real = path.withPlatformString({ realpath($0, nil) }) else { throw last }
    defer { free(real) }
    return FilePath(platformString: real)
  }

  /// Closes a file that was only read; ignores errors, since no written data can be lost.
  static func close(_ file: FileDescriptor) {
    _ = platformClose(file.rawValue)
  }

  private static func check(_ result: CInt) throws(Errno) {
    if result != 0 { throw last }
  }

  /// The error of the last system call; read it at once, since the next call may change it.
  static var last: Errno { Errno(rawValue: errno) }
}

// Not a member of `SystemCalls`, whose own `close` would hide the system's function.
private func platformClose(_ file: CInt) -> CInt {
  close(file)
}

extension Errno {
  /// The error's description for the middle of a sentence: “no space left on device”.
  package var message: String {
    let text = description
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Runs calls to swift-system, which throw only `Errno` although their declarations do not say so.
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
