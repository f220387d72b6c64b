import Text

/// The state of a simplified HTML tokenizer after a template's bytes so far; it decides what may be printed next.
///
/// States that are equal treat all further bytes alike, so that the ends of an `{% if %}`'s branches can be compared.
struct HTMLState: Equatable, Sendable {
  enum Position: Equatable, Sendable {
    /// Between tags.
    case text
    /// After `<`.
    case tagOpen
    /// After `</`.
    case endTagOpen
    case tagName
    /// In a tag, where an attribute may begin.
    case tag
    /// In a tag, where white space or the tag's end must follow.
    case boundary
    case attributeName
    case afterAttributeName
    /// After an attribute's `=`.
    case beforeValue
    case quotedValue(quote: UInt8)
    case unquotedValue
    /// After `<!`, before the kind of markup is known.
    case markup
    /// In a doctype, or any other construct that ends at the next `>`.
    case declaration
    case comment
    /// In an element whose content is text, such as a script, a style sheet or a title.
    case rawText
  }

  /// What an attribute such as `href` contains so far; a printed address must be its whole value.
  enum AddressPart: Int, Sendable {
    case nothing
    case text
    case address
  }

  enum ScriptKind: Sendable {
    /// The script has no type so far, or the element is not a script.
    case unknown
    case code
    /// A script of type `application/ld+json`, into which JSON may be printed.
    case linkedData
  }

  var position = Position.text
  /// The lower-case name of the tag or raw text element; in an end tag it begins with a slash.
  var element: [UInt8] = []
  /// The name of the attribute, in lower case; empty between attributes.
  var attribute: [UInt8] = []
  /// Whether the attribute's value is an address that browsers load or follow, as in `src` and `href`.
  var takesAddress = false
  var address = AddressPart.nothing
  var script = ScriptKind.unknown
  /// Bytes that may end a comment or raw text, or the value of a script's `type` so far.
  var pending: [UInt8] = []

  var elementName: String { String(decoding: element, as: UTF8.self) }
  var attributeName: String { String(decoding: attribute, as: UTF8.self) }
}

extension HTMLState {
  /// Advances past one byte of a template's text; returns the problem with it, if any.
  mutating func consume(_ byte: UInt8) -> MarkupProblem? {
    switch position {
    case .text: if byte == UInt8(ascii: "<") { position = .tagOpen }
    case .tagOpen: return consumeTagOpen(byte)
    case .endTagOpen: consumeEndTagOpen(byte)
    case .tagName, .tag, .boundary, .attributeName, .afterAttributeName: return consumeInTag(byte)
    case .beforeValue, .unquotedValue: consumeUnquoted(byte)
    case .quotedValue(let quote): return consumeQuoted(byte, quote)
    case .markup: return consumeMarkup(byte)
    case .declaration: if byte == UInt8(ascii: ">") { self = HTMLState() }
    case .comment: return consumeComment(byte)
    case .rawText: return consumeRawText(byte)
    }
    return nil
  }
}

extension HTMLState {
  private mutating func consumeTagOpen(_ byte: UInt8) -> MarkupProblem? {
    switch byte {
    case UInt8(ascii: "/"): position = .endTagOpen
    case UInt8(ascii: "!"): position = .markup
    case UInt8(ascii: "?"): position = .declaration
    case _ where byte.isASCIILetter:
      position = .tagName
      element = [byte.asciiLowercased]
    default:
      self = HTMLState()
      return consume(byte)
    }
    return nil
  }

  private mutating func consumeEndTagOpen(_ byte: UInt8) {
    if byte.isASCIILetter {
      position = .tagName
      element = [UInt8(ascii: "/"), byte.asciiLowercased]
    } else {
      position = byte == UInt8(ascii: ">") ? .text : .declaration
    }
  }

  private mutating func consumeMarkup(_ byte: UInt8) -> MarkupProblem? {
    let dash = UInt8(ascii: "-")
    guard byte == dash else {
      position = .declaration
      pending = []
      return consume(byte)
    }
    // The dashes remain pending, since `<!-->` is a complete comment.
    pending.append(dash)
    if pending.count == 2 { position = .comment }
    return nil
  }

  private mutating func consumeComment(_ byte: UInt8) -> MarkupProblem? {
    switch byte {
    case UInt8(ascii: "-"):
      if pending.count < 2 { pending.append(byte) }
    case UInt8(ascii: ">") where pending.count == 2:
      self = HTMLState()
    case UInt8(ascii: "!") where pending.count == 2:
      pending = []
      return MarkupProblem(
        id: "invalid-html",
        message: "'--!' ends a comment in some browsers",
        fix: "end the comment with '-->'"
      )
    default:
      pending = []
    }
    return nil
  }

  private mutating func consumeRawText(_ byte: UInt8) -> MarkupProblem? {
    let ending = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
    if pending == ending, byte.isHTMLWhitespace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      self = HTMLState(position: .tag, element: Array(ending.dropFirst()))
      return consume(byte)
    }
    let comment = Array("<!--".utf8)
    pending.append(byte.asciiLowercased)
    if ending.starts(with: pending) { return nil }
    if element.elementsEqual("script".utf8), comment.starts(with: pending) {
      guard pending == comment else { return nil }
      pending = []
      return MarkupProblem(
        id: "invalid-html",
        message: "'<!--' in a script hides the script's end",
        fix: "remove it"
      )
    }
    pending = byte == UInt8(ascii: "<") ? [byte] : []
    return nil
  }
}
