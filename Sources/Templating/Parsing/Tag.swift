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
  /// Where its opening braces are.
  let offset: Int
  /// Where its closing braces are, after the `-` or `+` before them.
  let end: Int

  /// Such as `if` in `{% if page.title %}`; empty in an empty tag.
  var keyword: String { tokens.first?.text ?? "" }
}

/// A piece of a tag with a meaning of its own, such as `page`, `.`, `==` or `"area"`.
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

  /// The token for messages; a quoted text has double quotes, whichever it was written with.
  var written: String { kind == .text ? "\"\(text)\"" : text }
}

/// A piece of a template: text for the output, trimmed as Jinja trims it, or a tag.
enum Segment: Sendable {
  case text(Range<Int>)
  case tag(Tag)
}
