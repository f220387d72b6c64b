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
  /// The place of the tag's opening braces.
  let offset: Int
  /// The place of its closing braces.
  let end: Int

  /// The first word of a statement.
  var keyword: String { tokens.first?.text ?? "" }
}

/// One word, number, quoted text or sign inside a tag.
struct Token: Sendable {
  enum Kind: Sendable {
    case name
    case number
    /// A quoted text; `text` is without its quotes.
    case text
    case sign
  }

  let kind: Kind
  let text: String
  let offset: Int

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
  func isName(_ name: String) -> Bool { kind == .name && text == name }

  /// The token as the template has it.
  var written: String { kind == .text ? "\"\(text)\"" : text }
}

/// A piece of a template: text as it will be printed, trimmed as Jinja trims it, or a tag.
enum Segment: Sendable {
  case text(Range<Int>)
  case tag(Tag)
}
