import CCMark
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The memory that cmark uses for one document: handed out piece by piece, taken back all at once.
///
/// A syntax tree is hundreds of small pieces that live equally long, and to ask the system for each of them
/// takes longer than to parse. Every thread has an arena of its own and keeps it for its next document.
struct Arena {
  private var allocator: cmark_mem
  /// The size of the next piece is written here, and the piece follows it.
  private var next: UnsafeMutableRawPointer
  /// The end of the chunk that `next` points into.
  private var end: UnsafeMutableRawPointer
  /// Kept from one document to the next.
  private let firstChunk: UnsafeMutableRawPointer
  /// Added when the first chunk is full, and freed with the document.
  private var furtherChunks: [UnsafeMutableRawPointer] = []
  private var isLent = false

  /// Enough for a page of about 25 KB.
  private static let chunkSize = 256 * 1024
  /// Each piece is preceded by its size, in as many bytes as keep the piece aligned for all that cmark stores.
  private static let headerSize = MemoryLayout<Int>.stride

  /// Lends the allocator of the thread's arena to `body`; what was allocated is gone when `body` returns.
  static func withAllocator<Result>(
    _ body: (UnsafeMutablePointer<cmark_mem>) throws -> Result
  ) rethrows -> Result {
    key.store(createdKey, ordering: .relaxed)
    let arena = current
    precondition(!arena.pointee.isLent, "a document is not read while another is")
    arena.pointee.isLent = true
    defer { arena.pointee.takeBack() }
    return try body(Self.currentAllocator)
  }

  /// Use it only inside `withAllocator`.
  static var currentAllocator: UnsafeMutablePointer<cmark_mem> {
    guard let allocator = current.pointer(to: \.allocator) else {
      preconditionFailure("a stored property has an address")
    }
    return allocator
  }

  private init() {
    firstChunk = Self.chunk(malloc(Self.chunkSize))
    next = firstChunk
    end = firstChunk + Self.chunkSize
    // cmark passes no context to these functions: they find the arena through the thread.
    allocator = cmark_mem(
      calloc: { count, size in Arena.current.pointee.allocateZeroed(count * size) },
      realloc: { piece, size in Arena.current.pointee.reallocate(piece, size) },
      free: { piece in Arena.current.pointee.giveBack(piece) }
    )
  }
}

extension Arena {
  /// The key under which a thread finds its arena, for the functions that cmark calls so often that the check of a
  /// lazily created constant would be a good part of their time.
  private static let key = Atomic(pthread_key_t())

  private static let createdKey: pthread_key_t = {
    var key = pthread_key_t()
    let error = pthread_key_create(&key) { Arena.destroy($0) }
    precondition(error == 0, "a process has room for one more key")
    return key
  }()

  /// Created when the thread first asks for it.
  private static var current: UnsafeMutablePointer<Arena> {
    pthread_getspecific(key.load(ordering: .relaxed))?.assumingMemoryBound(to: Arena.self) ?? create()
  }

  private static func create() -> UnsafeMutablePointer<Arena> {
    let arena = UnsafeMutablePointer<Arena>.allocate(capacity: 1)
    arena.initialize(to: Arena())
    let error = pthread_setspecific(createdKey, arena)
    precondition(error == 0, "a thread has room for its arena")
    return arena
  }

  /// Called by the system when a thread ends.
  private static func destroy(_ thread: UnsafeMutableRawPointer?) {
    guard let arena = thread?.assumingMemoryBound(to: Arena.self) else { return }
    arena.pointee.takeBack()
    free(arena.pointee.firstChunk)
    arena.deinitialize(count: 1)
    arena.deallocate()
  }
}

extension Arena {
  private mutating func allocateZeroed(_ size: Int) -> UnsafeMutableRawPointer {
    let piece = allocate(size)
    memset(piece, 0, size)
    return piece
  }

  @inline(__always)
  private mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let size = Self.roundUp(size)
    if Self.headerSize &+ size > end - next { addChunk(for: size) }
    return take(size, at: next + Self.headerSize)
  }

  private mutating func take(_ size: Int, at piece: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    (piece - Self.headerSize).storeBytes(of: size, as: Int.self)
    next = piece + size
    return piece
  }

  private mutating func reallocate(
    _ piece: UnsafeMutableRawPointer?,
    _ size: Int
  ) -> UnsafeMutableRawPointer {
    guard let piece else { return allocate(size) }
    let oldSize = Self.size(of: piece)
    let newSize = Self.roundUp(size)
    if newSize <= oldSize { return piece }
    // The last piece, mostly a buffer that is being filled, grows in place.
    if piece + oldSize == next {
      if newSize <= end - piece { return take(newSize, at: piece) }
      if furtherChunks.last == piece - Self.headerSize { return growLastChunk(for: newSize) }
    }
    let newPiece = allocate(size)
    newPiece.copyMemory(from: piece, byteCount: oldSize)
    return newPiece
  }

  private mutating func giveBack(_ piece: UnsafeMutableRawPointer?) {
    // Any piece but the last is freed with the document.
    guard let piece, piece + Self.size(of: piece) == next else { return }
    next = piece - Self.headerSize
  }

  private mutating func addChunk(for size: Int) {
    let chunkSize = max(Self.chunkSize, Self.headerSize + size)
    next = Self.chunk(realloc(nil, chunkSize))
    end = next + chunkSize
    furtherChunks.append(next)
  }

  /// Enlarges the last chunk, which must contain one piece only: the chunk may move.
  private mutating func growLastChunk(for size: Int) -> UnsafeMutableRawPointer {
    let chunkSize = Self.headerSize + size
    let chunk = Self.chunk(realloc(furtherChunks.removeLast(), chunkSize))
    furtherChunks.append(chunk)
    end = chunk + chunkSize
    return take(size, at: chunk + Self.headerSize)
  }

  private mutating func takeBack() {
    for chunk in furtherChunks { free(chunk) }
    furtherChunks = []
    next = firstChunk
    end = firstChunk + Self.chunkSize
    isLent = false
  }

  private static func chunk(_ memory: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    guard let memory else { preconditionFailure("there is no memory left") }
    return memory
  }

  private static func size(of piece: UnsafeMutableRawPointer) -> Int {
    (piece - headerSize).load(as: Int.self)
  }

  private static func roundUp(_ size: Int) -> Int {
    (size &+ headerSize &- 1) & ~(headerSize &- 1)
  }
}
