import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Calls of the operating system that swift-system does not have, each as thin as can be.
package enum SystemCalls {
  /// Gives a file another name, in place of a file that has it.
  package static func move(_ path: FilePath, to target: FilePath) throws(Errno) {
    try check(path.withPlatformString { path in target.withPlatformString { rename(path, $0) } })
  }

  /// Removes a file or a link.
  package static func removeFile(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { unlink($0) })
  }

  /// Makes a folder.
  package static func makeFolder(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { mkdir($0, 0o777) })
  }

  /// Removes an empty folder.
  package static func removeFolder(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { rmdir($0) })
  }

  /// Throws when the program may not read a folder and enter it.
  static func checkAccess(toFolder path: FilePath) throws(Errno) {
    try check(path.withPlatformString { access($0, R_OK | X_OK) })
  }

  /// The path without links and relative parts; throws when nothing is there.
  static func realPath(_ path: FilePath) throws(Errno) -> FilePath {
    guard let real = path.withPlatformString({ realpath($0, nil) }) else { throw last }
    defer { free(real) }
    return FilePath(platformString: real)
  }

  /// Closes what was only read: nothing was written that an error could lose.
  static func close(_ file: FileDescriptor) {
    _ = platformClose(file.rawValue)
  }

  private static func check(_ result: CInt) throws(Errno) {
    if result != 0 { throw last }
  }

  /// The error of the call that has just failed.
  static var last: Errno { Errno(rawValue: errno) }
}

// Inside the type, its own function hides that of the system.
private func platformClose(_ file: CInt) -> CInt {
  close(file)
}

extension Errno {
  /// What went wrong, in words for the middle of a sentence: “no space left on device”.
  package var message: String {
    let text = description
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Runs calls of swift-system, which throw nothing but `Errno` though their types do not say so.
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
