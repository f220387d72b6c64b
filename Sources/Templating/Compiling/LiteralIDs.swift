/// Collects the ids of elements that templates have as literal text.
struct LiteralIDs {
  private(set) var ids: Set<String> = []
  private var value: [UInt8] = []
  /// Whether nothing but text was met in the value so far.
  private var isLiteral = true

  /// Takes a byte of text; `html` is the state behind it, and `wasInID` whether a value was open before it.
  mutating func consume(_ byte: UInt8, wasInID: Bool, html: HTMLState) {
    if html.isInID {
      // The quote that opens the value does not belong to it.
      if wasInID || html.position == .unquotedValue { value.append(byte) }
    } else if wasInID {
      if isLiteral, !value.isEmpty { ids.insert(String(decoding: value, as: UTF8.self)) }
      (value, isLiteral) = ([], true)
    }
  }

  /// Takes note that the value has something else than text.
  mutating func interrupt() {
    isLiteral = false
  }
}
