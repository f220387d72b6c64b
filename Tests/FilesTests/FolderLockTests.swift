import Files
import SystemPackage
import TestSupport
import Testing

@Suite("A lock on a folder")
struct FolderLockTests {
  @Test("one at a time has it; with its owner it is gone")
  func exclusive() async throws {
    try await TemporaryFolder.with { folder in
      let second = try FolderLock(FilePath(folder.path))
      let isTakenWhileHeld = try whileHeld(folder) { try second.take() }
      #expect(!isTakenWhileHeld)
      let isTakenAfterwards = try second.take()
      #expect(isTakenAfterwards)
    }
  }

  /// Calls `body` while the lock is taken; a second `FolderLock` in `body` acts like one in another process.
  private func whileHeld(_ folder: TemporaryFolder, _ body: () throws -> Bool) throws -> Bool {
    let lock = try FolderLock(FilePath(folder.path))
    let isTaken = try lock.take()
    #expect(isTaken)
    let result = try body()
    lock.release()
    return result
  }

  @Test("what is no folder can't be locked")
  func noFolder() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("x", to: "file")
      #expect(throws: Errno.notDirectory) { _ = try FolderLock(FilePath("\(folder.path)/file")) }
      #expect(throws: Errno.noSuchFileOrDirectory) { _ = try FolderLock(FilePath("\(folder.path)/none")) }
    }
  }
}
