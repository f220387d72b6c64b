import CCMark
import Testing

@testable import Markdown

@Suite("The memory of a document")
struct ArenaTests {
  @Test("what is to be zero is zero, even where something stood before")
  func zeroed() throws {
    for _ in 0..<2 {
      try Arena.withAllocator { allocator in
        let piece = try #require(allocator.pointee.calloc(10, 100))
        #expect((0..<1000).allSatisfy { piece.load(fromByteOffset: $0, as: UInt8.self) == 0 })
        memset(piece, 0xFF, 1000)
      }
    }
  }

  @Test("the last piece grows where it stands")
  func growth() throws {
    try Arena.withAllocator { allocator in
      let piece = try #require(allocator.pointee.realloc(nil, 10))
      #expect(allocator.pointee.realloc(piece, 1000) == piece)
      let next = try #require(allocator.pointee.calloc(1, 1))
      #expect(next >= piece + 1000)
    }
  }

  @Test("a piece that moves keeps its content", arguments: [1_000, 1_000_000])
  func move(size: Int) throws {
    try Arena.withAllocator { allocator in
      let piece = try #require(allocator.pointee.realloc(nil, 100))
      memset(piece, 0x2A, 100)
      let next = try #require(allocator.pointee.calloc(1, 100))
      let moved = try #require(allocator.pointee.realloc(piece, size))
      memset(moved + 100, 0xFF, size - 100)
      #expect((0..<100).allSatisfy { moved.load(fromByteOffset: $0, as: UInt8.self) == 0x2A })
      #expect((0..<100).allSatisfy { next.load(fromByteOffset: $0, as: UInt8.self) == 0 })
    }
  }

  @Test("a piece larger than all others grows again and again")
  func largeGrowth() throws {
    try Arena.withAllocator { allocator in
      var piece = try #require(allocator.pointee.realloc(nil, 100))
      memset(piece, 0x2A, 100)
      for size in [300_000, 600_000, 10_000_000] {
        piece = try #require(allocator.pointee.realloc(piece, size))
        memset(piece + 100, 0xFF, size - 100)
        #expect((0..<100).allSatisfy { piece.load(fromByteOffset: $0, as: UInt8.self) == 0x2A })
      }
      let next = try #require(allocator.pointee.calloc(1, 100))
      #expect((0..<100).allSatisfy { next.load(fromByteOffset: $0, as: UInt8.self) == 0 })
    }
  }

  @Test("the last piece makes room when it is freed, an earlier one does not")
  func free() throws {
    try Arena.withAllocator { allocator in
      let first = try #require(allocator.pointee.calloc(1, 100))
      let last = try #require(allocator.pointee.calloc(1, 100))
      allocator.pointee.free(first)
      allocator.pointee.free(last)
      allocator.pointee.free(nil)
      #expect(allocator.pointee.calloc(1, 50) == last)
    }
  }

  @Test("every piece is aligned for pointers and numbers", arguments: 1..<20)
  func alignment(size: Int) throws {
    try Arena.withAllocator { allocator in
      for _ in 0..<3 {
        let piece = try #require(allocator.pointee.calloc(1, size))
        #expect(Int(bitPattern: piece) % MemoryLayout<Int>.alignment == 0)
      }
    }
  }

  @Test("no document is read while another is read on the same thread")
  func nesting() async {
    await #expect(processExitsWith: .failure) {
      Arena.withAllocator { _ in Arena.withAllocator { _ in } }
    }
  }

  @Test("a large document between small ones")
  func large() {
    let paragraph = Array("Some *text* with a [link](page.md) and `code`.\n\n".utf8)
    for count in [1, 40_000, 1] {
      let text = Array(repeatElement(paragraph, count: count).joined())
      #expect(Reading(bytes: text).asCMark == CMark.html(of: text))
    }
  }

  @Test("documents on many threads at once")
  func threads() async {
    await withDiscardingTaskGroup { group in
      for number in 0..<100 {
        group.addTask {
          let text = Array(String(repeating: "# *Number* \(number)\n\n", count: number).utf8)
          #expect(Reading(bytes: text).asCMark == CMark.html(of: text))
        }
      }
    }
  }
}
