import Text

/// The state of an XML template after the bytes so far, with the elements that are open there.
///
/// Accepts a little less than all of XML 1.0: names have only ASCII, and no declaration is in a document, since a
/// reader of feeds may refuse both. Two equal states go on in the same way whatever follows.
struct XMLState: Equatable, Sendable {
  enum Position: Equatable, Sendable {
    /// Between tags.
    case content
    /// After `<`.
    case tagOpen
    case tagName
    /// In a tag, where an attribute may begin.
    case tag
    /// In a tag, after something that white space or the tag's end must follow.
    case boundary
    case attributeName
    case afterAttributeName
    /// After an attribute's `=`.
    case beforeValue
    case quotedValue(quote: UInt8)
    /// In a value that should have quotes, which has been reported.
    case unquotedValue
    /// After the `/` of a tag that is an element of its own.
    case emptyTag
    /// After `</`, and in the name that follows.
    case endTagName
    case afterEndTagName
    /// After `<!`, before it is known what begins.
    case markup
    case comment
    case characterData
    /// Between `<?` and `?>`.
    case instruction
    /// In a declaration, which has been reported.
    case declaration
  }

  /// How far a document is: everything but comments and instructions is in its one outermost element.
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
  /// The element whose tag is being read.
  var tag = Element()
  /// The attributes that the tag may have so far, and their places.
  var attributes: [[UInt8]: Place] = [:]
  /// The name of the attribute.
  var attribute: [UInt8] = []
  var attributeStart = Place()
  var address = HTMLState.AddressPart.nothing
  /// What follows the `&` of a reference, such as `amp`; nil outside of one.
  var reference: [UInt8]?
  var referenceStart = Place()
  /// Bytes that may turn out to begin or end something, such as a comment.
  var pending: [UInt8] = []
  /// Whether text outside of the outermost element has been reported.
  var isStray = false
  /// Where the tag, comment or instruction began.
  var start = Place()

  /// An element by its name, and the place of its tag.
  struct Element: Equatable, Sendable {
    var name: [UInt8] = []
    var start = Place()
    /// The prefixes of names that its tag is sure to declare.
    var prefixes: Set<[UInt8]> = []

    var shownName: String { String(decoding: name, as: UTF8.self) }
  }

  /// A place for messages. Nothing that follows depends on it, so all are equal.
  struct Place: Equatable, Sendable {
    var offset = 0

    static func == (_: Place, _: Place) -> Bool { true }
  }

  var attributeName: String { String(decoding: attribute, as: UTF8.self) }
}

extension XMLState {
  /// Goes past one byte of a template's text; the answer is what is wrong with it, if anything is.
  ///
  /// `place` is that of the byte among all bytes of the document's templates.
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

  /// Whether nothing has begun that a later byte must end, but for elements.
  var isAtRest: Bool { position == .content && reference == nil }

  /// Ends a tag, a comment or the like.
  mutating func finish() {
    position = .content
    (tag, attributes, attribute, address) = (Element(), [:], [], .nothing)
    pending = []
    if stage == .nothing { stage = .beforeRoot }
  }
}

extension XMLState {
  private mutating func consumeContent(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    let isCharacterDataEnd = byte == UInt8(ascii: ">") && pending.count == 2
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
    return isCharacterDataEnd
      ? MarkupProblem(
        id: "invalid-xml",
        message: "']]>' cannot stand in the text of an element",
        fix: "write ]]&gt;"
      ) : nil
  }

  private mutating func strayText() -> MarkupProblem {
    isStray = true
    return textOutside(at: nil)
  }

  /// What is wrong with text that is in no element.
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

  /// What is wrong with a `<` that begins nothing.
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
  /// Whether this is white space in XML.
  var isXMLSpace: Bool { isBlank || isLineEnd }

  /// Whether a name may begin with this byte; names with other letters than ASCII's are not allowed in templates.
  var canBeginXMLName: Bool { isASCIILetter || self == UInt8(ascii: "_") }

  /// Whether this byte may be in a name.
  var canContinueXMLName: Bool {
    canBeginXMLName || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
      || self == UInt8(ascii: ":")
  }
}
