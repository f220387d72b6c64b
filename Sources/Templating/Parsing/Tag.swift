/// A `{{ … }}` or `{% … %}`, split into tokens.
struct Tag: Sendable {
  enum Kind: Sendable {
    case print
    case statement

    var opening: String { self == .print ? "{{" : "{%" }
    var closing: String { self == .print ? "}}" : "%}" }
  }

  let kind: Kind
  let tokens: [Token]
  /// The byte offset of its opening braces.
  let offset: Int
  /// The byte offset of its closing braces, past any `-` or `+` before them.
  let end: Int

  /// The first word, such as `if` in `{% if page.title %}`; empty in an empty tag.
  var keyword: String { tokens.first?.text ?? "" }
}

/// The smallest unit of a tag's syntax, such as `page`, `.`, `==` or `"area"`.
struct Token: Sendable {
  enum Kind: Sendable {
    case name
    case number
    /// A string in quotes; `text` excludes the quotes.
    case text
    case sign
  }

  let kind: Kind
  let text: String
  let offset: Int

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
  func isName(_ name: String) -> Bool { kind == .name && text == name }

  /// The token as error messages show it; a string has double quotes even if the template uses single ones.
  var written: String { kind == .text ? "\"\(text)\"" : text }
}

/// A piece of a template: a tag, or the text between tags after white space has been trimmed.
enum Segment: Sendable {
  case text(Range<Int>)
  case tag(Tag)
}
