import Text

/// The state of an XML tokenizer after a template's bytes so far, with the open elements.
///
/// Doctypes and names that are not ASCII are errors here, since feed readers may reject them. States that are equal
/// treat all further bytes alike.
struct XMLState: Equatable, Sendable {
  enum Position: Equatable, Sendable {
    /// Between tags.
    case content
    /// After `<`.
    case tagOpen
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
    /// In a value without quotes, which has been reported.
    case unquotedValue
    /// After the `/` of an empty-element tag.
    case emptyTag
    /// After `</`, and in the name that follows.
    case endTagName
    case afterEndTagName
    /// After `<!`, before the kind of markup is known.
    case markup
    case comment
    case characterData
    /// Between `<?` and `?>`.
    case instruction
    /// In a declaration or a wrong end tag, which has been reported.
    case declaration
  }

  /// Whether the root element has begun or ended; outside of it, only comments and instructions are allowed.
  enum Stage: Int, Sendable {
    case nothing
    case beforeRoot
    case root
    case afterRoot
  }

  var position = Position.content
  var stage = Stage.nothing
  /// The open elements, the outermost first.
  var elements: [Element] = []
  /// The element whose start or end tag is being read.
  var tag = Element()
  /// The tag's attributes so far, from all branches, with their places.
  var attributes: [[UInt8]: Place] = [:]
  var attribute: [UInt8] = []
  var attributeStart = Place()
  var address = HTMLState.AddressPart.nothing
  /// The text after the `&` of a reference, such as `amp`; nil outside of a reference.
  var reference: [UInt8]?
  var referenceStart = Place()
  /// Bytes that may begin or end a construct, such as the two hyphens that end a comment.
  var pending: [UInt8] = []
  /// Whether text outside of the root element has been reported, so that it is reported only once.
  var isStray = false
  /// Where the current tag, comment or instruction begins.
  var start = Place()

  /// An open element, or the one whose tag is being read.
  struct Element: Equatable, Sendable {
    var name: [UInt8] = []
    var start = Place()
    /// The namespace prefixes that its tag declares, whichever branches are taken.
    var prefixes: Set<[UInt8]> = []

    var shownName: String { String(decoding: name, as: UTF8.self) }
  }

  /// A place for error messages; all places are equal, so that a comparison of states ignores them.
  struct Place: Equatable, Sendable {
    var offset = 0

    static func == (_: Place, _: Place) -> Bool { true }
  }

  var attributeName: String { String(decoding: attribute, as: UTF8.self) }

  /// The `pending` bytes after text that is known only when a page is rendered: it may end in `]]`.
  static let anyText = [UInt8](repeating: UInt8(ascii: "]"), count: 3)
}

extension XMLState {
  /// Advances past one byte of a template's text; returns the problem with it, if any.
  ///
  /// `place` is the byte's index in the page's compiled text.
  mutating func consume(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    if reference != nil { return consumeReference(byte, at: place) }
    switch position {
    case .content: return consumeContent(byte, at: place)
    case .tagOpen: return consumeTagOpen(byte, at: place)
    case .tagName, .tag, .boundary, .attributeName, .afterAttributeName: return consumeInTag(byte, at: place)
    case .beforeValue, .unquotedValue: return consumeUnquoted(byte, at: place)
    case .quotedValue(let quote): return consumeQuoted(byte, quote, at: place)
    case .emptyTag: return consumeEmptyTag(byte, at: place)
    case .endTagName, .afterEndTagName: return consumeEndTag(byte, at: place)
    case .markup: return consumeMarkup(byte, at: place)
    case .comment: return consumeComment(byte)
    case .characterData: consumeCharacterData(byte)
    case .instruction: return consumeInstruction(byte)
    case .declaration: consumeDeclaration(byte)
    }
    return nil
  }

  /// Whether no tag, comment, reference or other construct is open; elements may be.
  var isAtRest: Bool { position == .content && reference == nil }

  /// Returns to the content between tags, after a tag, a comment or another construct.
  mutating func finish() {
    position = .content
    (tag, attributes, attribute, address) = (Element(), [:], [], .nothing)
    pending = []
    if stage == .nothing { stage = .beforeRoot }
  }
}

extension XMLState {
  private mutating func consumeContent(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    let brackets = pending
    if byte != UInt8(ascii: "]") { pending = [] } else if pending.count < 2 { pending.append(byte) }
    if byte == UInt8(ascii: "<") {
      position = .tagOpen
      start = Place(offset: place)
      isStray = false
      return nil
    }
    if stage == .nothing { stage = .beforeRoot }
    if elements.isEmpty { return isStray || byte.isXMLSpace ? nil : strayText() }
    if byte == UInt8(ascii: "&") { beginReference(at: place) }
    return byte == UInt8(ascii: ">") ? problem(withCharacterDataEndAfter: brackets) : nil
  }

  private func problem(withCharacterDataEndAfter brackets: [UInt8]) -> MarkupProblem? {
    switch brackets {
    case Self.anyText:
      MarkupProblem(
        id: "invalid-xml",
        message: "what is written before this '>' may end in ']]', and XML allows no ']]>' in a text",
        fix: "write &gt;"
      )
    case _ where brackets.count == 2:
      MarkupProblem(
        id: "invalid-xml",
        message: "']]>' cannot stand in the text of an element",
        fix: "write ]]&gt;"
      )
    default: nil
    }
  }

  private mutating func strayText() -> MarkupProblem {
    isStray = true
    return textOutside(at: nil)
  }

  func textOutside(at place: Int?) -> MarkupProblem {
    MarkupProblem(
      id: "invalid-xml",
      message: "text stands outside of the outermost element",
      fix: "move it into the element, or remove it",
      place: place
    )
  }

  private mutating func consumeTagOpen(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    switch byte {
    case UInt8(ascii: "/"):
      tag = Element(start: start)
      position = .endTagName
    case UInt8(ascii: "!"): position = .markup
    case UInt8(ascii: "?"): position = .instruction
    case _ where byte.canBeginXMLName:
      position = .tagName
      tag = Element(name: [byte], start: start)
      attributes = [:]
    default:
      let problem = bareBracket(at: start.offset)
      finish()
      _ = consume(byte, at: place)
      return problem
    }
    return nil
  }

  func bareBracket(at place: Int) -> MarkupProblem {
    MarkupProblem(
      id: "invalid-xml",
      message: "a '<' that begins no tag cannot stand in XML",
      fix: "write &lt;",
      place: place
    )
  }
}

extension UInt8 {
  /// Whether this is a space, a tab, a line feed or a carriage return; XML has no other white space.
  var isXMLSpace: Bool { isBlank || isLineEnd }

  /// Whether a name may begin with this byte; templates allow only ASCII names.
  var canBeginXMLName: Bool { isASCIILetter || self == UInt8(ascii: "_") }

  /// Whether a name may continue with this byte; a `:` ends the name's prefix.
  var canContinueXMLName: Bool {
    canBeginXMLName || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
      || self == UInt8(ascii: ":")
  }
}
