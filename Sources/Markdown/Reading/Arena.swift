import CCMark
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Memory for cmark: allocated in pieces while it parses and renders a document, and freed all at once afterwards.
///
/// A syntax tree consists of hundreds of small pieces, and allocating each of them with `malloc` takes longer than
/// parsing. Every thread keeps its own arena for its next document.
struct Arena {
  private var allocator: cmark_mem
  /// Where the size of the next piece will be written; the piece itself comes after it.
  private var next: UnsafeMutableRawPointer
  /// The end of the chunk that `next` points into.
  private var end: UnsafeMutableRawPointer
  /// Reused for the next document.
  private let firstChunk: UnsafeMutableRawPointer
  /// Allocated when the first chunk is full, and freed after the document.
  private var furtherChunks: [UnsafeMutableRawPointer] = []
  private var isLent = false

  /// Enough to parse a page of about 25 KB.
  private static let chunkSize = 256 * 1024
  /// The size of a piece is stored before it, as an `Int`, which also keeps the piece aligned for what cmark stores.
  private static let headerSize = MemoryLayout<Int>.stride

  /// Calls `body` with the thread's allocator; memory allocated with it becomes invalid when `body` returns.
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

  /// Valid only inside `withAllocator`.
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
    // cmark passes no context to these functions, so they use the arena of the current thread.
    allocator = cmark_mem(
      calloc: { count, size in Arena.current.pointee.allocateZeroed(count * size) },
      realloc: { piece, size in Arena.current.pointee.reallocate(piece, size) },
      free: { piece in Arena.current.pointee.giveBack(piece) }
    )
  }
}

extension Arena {
  /// A copy of `createdKey`; reading it needs no check for lazy initialisation, which would slow down every allocation.
  private static let key = Atomic(pthread_key_t())

  private static let createdKey: pthread_key_t = {
    var key = pthread_key_t()
    let error = pthread_key_create(&key) { Arena.destroy($0) }
    precondition(error == 0, "a process has room for one more key")
    return key
  }()

  /// The thread's arena, created when first used.
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
    // The last piece, usually a buffer that is being filled, can grow in place.
    if piece + oldSize == next {
      if newSize <= end - piece { return take(newSize, at: piece) }
      if furtherChunks.last == piece - Self.headerSize { return growLastChunk(for: newSize) }
    }
    let newPiece = allocate(size)
    newPiece.copyMemory(from: piece, byteCount: oldSize)
    return newPiece
  }

  private mutating func giveBack(_ piece: UnsafeMutableRawPointer?) {
    // Any other piece is freed only after the document.
    guard let piece, piece + Self.size(of: piece) == next else { return }
    next = piece - Self.headerSize
  }

  private mutating func addChunk(for size: Int) {
    let chunkSize = max(Self.chunkSize, Self.headerSize + size)
    next = Self.chunk(realloc(nil, chunkSize))
    end = next + chunkSize
    furtherChunks.append(next)
  }

  /// Enlarges the last chunk, which must contain only one piece, since `realloc` may move the chunk.
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
