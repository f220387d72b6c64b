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
  /// The offset of the tag's opening braces.
  let offset: Int
  /// The offset of its closing braces.
  let end: Int

  /// The first word of a statement.
  var keyword: String { tokens.first?.text ?? "" }
}

/// One word, number, quoted text or sign inside a tag.
struct Token: Sendable {
  enum Kind: Sendable {
    case name
    case number
    /// A quoted text; `text` excludes the quotes.
    case text
    case sign
  }

  let kind: Kind
  let text: String
  let offset: Int

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
  func isName(_ name: String) -> Bool { kind == .name && text == name }

  /// The token as it appears in the template.
  var written: String { kind == .text ? "\"\(text)\"" : text }
}

/// A piece of a template: text for the output, trimmed as Jinja trims it, or a tag.
enum Segment: Sendable {
  case text(Range<Int>)
  case tag(Tag)
}
