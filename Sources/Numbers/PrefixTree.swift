/// Finds which of many texts begin at a place, in one pass over the bytes from there on.
struct PrefixTree<Value: Sendable>: Sendable {
  /// The next node, by node and byte; the root is node 0.
  private var children: [Key: Int] = [:]
  /// The values of the texts that end at each node.
  private var values: [Int: [Value]] = [:]
  private var count = 1
  /// Whether texts are found whatever spaces they have, as in a script without spaces between words.
  private let ignoresSpaces: Bool

  private struct Key: Hashable {
    let node: Int
    let byte: UInt8
  }

  init(ignoresSpaces: Bool) { self.ignoresSpaces = ignoresSpaces }

  mutating func insert(_ text: some Sequence<UInt8>, _ value: Value) {
    var node = 0
    for byte in text where !(ignoresSpaces && byte == 0x20) {
      let key = Key(node: node, byte: byte)
      if let child = children[key] {
        node = child
      } else {
        children[key] = count
        node = count
        count += 1
      }
    }
    values[node, default: []].append(value)
  }

  /// Returns the texts at the start of `bytes`, the longest first, with their lengths there.
  func matches(at bytes: some Collection<UInt8>) -> [(length: Int, values: [Value])] {
    var found: [(length: Int, values: [Value])] = []
    var (node, length) = (0, 0)
    for byte in bytes {
      if ignoresSpaces, byte == 0x20, length > 0 {
        length += 1
        continue
      }
      guard let child = children[Key(node: node, byte: byte)] else { break }
      (node, length) = (child, length + 1)
      if let values = values[node] { found.append((length, values)) }
    }
    return found.reversed()
  }
}

/// Finds which of many texts end before a place in a folded text.
struct SuffixTree: Sendable {
  private var reversed: PrefixTree<Void>
  private var longest = 0

  init(ignoresSpaces: Bool) { reversed = PrefixTree(ignoresSpaces: ignoresSpaces) }

  mutating func insert(_ text: [UInt8]) {
    reversed.insert(text.reversed(), ())
    longest = max(longest, text.count)
  }

  /// Returns the start of the longest text that ends at an index and begins where a word does; nil if there is none.
  func start(ofTextBefore end: Int, in text: FoldedText) -> Int? {
    // In a script without spaces, each letter may have one before it.
    reversed.matches(at: text.bytes[..<end].suffix(2 * longest).reversed())
      .first { length, _ in !text.isInsideWord(end - length) }
      .map { end - $0.length }
  }
}
