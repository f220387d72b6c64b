import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("Whole files")
struct FileBytesTests {
  @Test("what is written is read, whatever its size", arguments: [0, 1, 4096, 300_000])
  func roundTrip(size: Int) async throws {
    try await TemporaryFolder.with { folder in
      let file = FilePath("\(folder.path)/ບົດ.bin")
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      try FileBytes.write(bytes, to: file)
      #expect(try FileBytes.read(file) == bytes)
      #expect(try FileBytes.read(file, ifCountIs: size) == bytes)
      #expect(try FileBytes.read(file, ifCountIs: size + 1) == nil)
    }
  }

  @Test("a shorter file takes the place of a longer one, and leaves nothing of it")
  func replaced() async throws {
    try await TemporaryFolder.with { folder in
      let file = FilePath("\(folder.path)/a")
      try FileBytes.write(Array("a long text".utf8), to: file)
      try FileBytes.write(Array("short".utf8), to: file)
      #expect(try folder.text("a") == "short")
    }
  }

  #if os(Linux)
    @Test("a file that says it is empty and is not is read to its end")
    func growing() throws {
      #expect(try FileBytes.read("/proc/self/status").count > 100)
    }
  #endif

  @Test("a folder, a pipe and nothing at all can't be read, and no one waits for a pipe's writer")
  func notFiles() async throws {
    try await TemporaryFolder.with { folder in
      #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
      #expect(throws: Errno.isDirectory) { try FileBytes.read(FilePath(folder.path)) }
      #expect(throws: Errno.isDirectory) { try FileBytes.read(FilePath("\(folder.path)/pipe")) }
      #expect(throws: Errno.noSuchFileOrDirectory) { try FileBytes.read(FilePath("\(folder.path)/none")) }
    }
  }

  @Test("nothing is written through a link")
  func link() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("mine", to: "target")
      try folder.link("link", to: "target")
      #expect(throws: Errno.tooManySymbolicLinkLevels) {
        try FileBytes.write([1], to: FilePath("\(folder.path)/link"))
      }
      #expect(try folder.text("target") == "mine")
    }
  }

  #if os(Linux)
    @Test("a full disk is an error, in words for the middle of a sentence")
    func fullDisk() {
      #expect(throws: Errno.noSpace) { try FileBytes.write([1], to: "/dev/full") }
      #expect(Errno.noSpace.message == "no space left on device")
    }
  #endif
}
