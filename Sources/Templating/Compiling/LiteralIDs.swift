/// Collects the ids of elements that appear in templates as literal text.
struct LiteralIDs {
  private(set) var ids: Set<String> = []
  private var value: [UInt8] = []
  /// False once something other than text, such as a printed value, is part of the id.
  private var isLiteral = true

  /// Reads one byte of text; `html` is the state after it, and `wasInID` is true if an id had begun before it.
  mutating func consume(_ byte: UInt8, wasInID: Bool, html: HTMLState) {
    if html.isInID {
      // The opening quote is not part of the value.
      if wasInID || html.position == .unquotedValue { value.append(byte) }
    } else if wasInID {
      if isLiteral, !value.isEmpty { ids.insert(String(decoding: value, as: UTF8.self)) }
      (value, isLiteral) = ([], true)
    }
  }

  /// Leaves out the id that is being read, since a printed value or another statement is part of it.
  mutating func interrupt() {
    isLiteral = false
  }
}
