import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A lock that one program at a time can have on a folder.
///
/// The operating system releases it when the program ends in any way, so none is ever left behind.
package struct FolderLock: ~Copyable {
  private let folder: FileDescriptor

  /// Prepares to lock a folder.
  package init(_ folder: FilePath) throws(Errno) {
    self.folder = try Errno.only {
      try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
    }
  }

  /// Takes the lock; false when another program has it.
  package func take() throws(Errno) -> Bool {
    if flock(folder.rawValue, LOCK_EX | LOCK_NB) == 0 { return true }
    let error = SystemCalls.last
    guard error == .wouldBlock || error == .interrupted else { throw error }
    return false
  }

  /// Releases the lock. Call it after the last thing that needs the lock.
  package consuming func release() {}

  deinit {
    SystemCalls.close(folder)
  }
}
