/// Finds which of many texts begin at a place, in one pass over the bytes from there on.
struct PrefixTree: Sendable {
  /// The next node, by node and byte; the root is node 0.
  private var children: [Key: Int] = [:]
  /// The values of the texts that end at each node.
  private var values: [Int: [Int]] = [:]
  private var count = 1
  /// Whether texts are found whatever spaces they have, as in a script without spaces between words.
  private let ignoresSpaces: Bool

  private struct Key: Hashable {
    let node: Int
    let byte: UInt8
  }

  init(ignoresSpaces: Bool) { self.ignoresSpaces = ignoresSpaces }

  mutating func insert(_ text: some Sequence<UInt8>, _ value: Int) {
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

  /// Returns the texts at the start of `bytes`, the longest first; `end` is the index after a text.
  func matches(at bytes: some Collection<UInt8>) -> [(end: Int, values: [Int])] {
    var found: [(end: Int, values: [Int])] = []
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
