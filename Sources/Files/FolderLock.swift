import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A lock on a folder that only one process at a time can take.
///
/// The operating system releases the lock when the process ends for any reason, so no stale lock remains.
package struct FolderLock: ~Copyable {
  private let folder: FileDescriptor

  /// Opens the folder without taking the lock; throws when the folder can't be opened.
  package init(_ folder: FilePath) throws(Errno) {
    self.folder = try Errno.only {
      try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
    }
  }

  /// Takes the lock; returns false when another process has it.
  package func take() throws(Errno) -> Bool {
    if flock(folder.rawValue, LOCK_EX | LOCK_NB) == 0 { return true }
    let error = SystemCalls.last
    guard error == .wouldBlock || error == .interrupted else { throw error }
    return false
  }

  /// Releases the lock; call it after the last operation that needs the lock.
  package consuming func release() {}

  deinit {
    SystemCalls.close(folder)
  }
}
