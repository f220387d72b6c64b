/// One `{{ … }}` or `{% … %}`.
struct Tag: Sendable {
  enum Kind: Sendable {
    case print
    case statement

    var opening: String { self == .print ? "{{" : "{%" }
    var closing: String { self == .print ? "}}" : "%}" }
  }

  let kind: Kind
  let tokens: [Token]
  /// Where the tag's opening braces stand.
  let offset: Int
  /// Where its closing braces stand.
  let end: Int

  /// The first word of a statement.
  var keyword: String { tokens.first?.text ?? "" }
}
