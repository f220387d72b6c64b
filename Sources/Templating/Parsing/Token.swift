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

  /// The token as it stands in the template.
  var written: String { kind == .text ? "\"\(text)\"" : text }
}
