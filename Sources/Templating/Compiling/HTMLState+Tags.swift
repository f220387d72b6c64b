import Text

extension HTMLState {
  /// Advances past a byte between a tag's `<` and `>`, outside of attribute values.
  mutating func consumeInTag(_ byte: UInt8) -> MarkupProblem? {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "/"): enterTag()
    case _ where byte.isHTMLWhitespace:
      switch position {
      case .attributeName, .afterAttributeName: position = .afterAttributeName
      default: enterTag()
      }
    case UInt8(ascii: "=") where position == .attributeName || position == .afterAttributeName:
      position = .beforeValue
      takesAddress = Self.addressAttributes.contains(attributeName)
    default: return consumeName(byte)
    }
    return nil
  }

  /// Advances past a byte after an attribute's `=`: before the opening quote, or in a value without quotes.
  mutating func consumeUnquoted(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"):
      finishValue()
      closeTag()
    case _ where byte.isHTMLWhitespace:
      if position == .unquotedValue {
        finishValue()
        enterTag()
      }
    case UInt8(ascii: "\"") where position == .beforeValue, UInt8(ascii: "'") where position == .beforeValue:
      position = .quotedValue(quote: byte)
    default:
      position = .unquotedValue
      if isScriptType { pending.append(byte) }
    }
  }

  /// Advances past a byte in a quoted value; returns a problem if the byte follows a printed address.
  mutating func consumeQuoted(_ byte: UInt8, _ quote: UInt8) -> MarkupProblem? {
    guard byte != quote else {
      finishValue()
      enterTag(at: .boundary)
      return nil
    }
    if isScriptType { pending.append(byte) }
    guard takesAddress else { return nil }
    defer { address = .text }
    return address == .address ? .moreThanAnAddress(in: attributeName, "html-place") : nil
  }

  var isScriptType: Bool {
    element.elementsEqual("script".utf8) && attribute.elementsEqual("type".utf8)
  }

  /// Whether the next byte belongs to an element's id, unless it is the closing quote.
  var isInID: Bool {
    switch position {
    case .quotedValue, .unquotedValue: attribute.elementsEqual("id".utf8)
    default: false
    }
  }
}

extension HTMLState {
  private static let addressAttributes: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "data", "srcset", "ping", "xlink:href",
    "background",
    "longdesc", "manifest", "icon", "imagesrcset", "archive", "classid", "codebase", "profile", "usemap",
  ]

  /// Elements that contain only text up to their end tag, so that a `<` in them begins no other tag.
  private static let rawTextElements: Set<String> = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  /// Continues the name of a tag or attribute, or begins that of the next attribute.
  private mutating func consumeName(_ byte: UInt8) -> MarkupProblem? {
    switch position {
    case .tagName:
      element.append(byte.asciiLowercased)
      return nil
    case .attributeName:
      attribute.append(byte.asciiLowercased)
      return nil
    default:
      let problem = misplaced(byte)
      position = .attributeName
      attribute = [byte.asciiLowercased]
      return problem
    }
  }

  /// Returns the problem with the first byte of an attribute: no white space before it, or `=` without a name.
  private func misplaced(_ byte: UInt8) -> MarkupProblem? {
    if position == .boundary {
      return MarkupProblem(
        id: "invalid-html",
        message: "a space is missing before this attribute",
        fix: "write a space here"
      )
    }
    guard byte == UInt8(ascii: "=") else { return nil }
    return MarkupProblem(
      id: "invalid-html",
      message: "the name of the attribute is missing before '='",
      fix: "write it, or remove the '='"
    )
  }

  private mutating func enterTag(at position: Position = .tag) {
    self.position = position
    attribute = []
    takesAddress = false
  }

  private mutating func finishValue() {
    if isScriptType, script == .unknown {
      let isLinkedData = pending.map(\.asciiLowercased).elementsEqual("application/ld+json".utf8)
      script = isLinkedData ? .linkedData : .code
    }
    pending = []
    address = .nothing
  }

  private mutating func closeTag() {
    if Self.rawTextElements.contains(elementName) {
      self = HTMLState(position: .rawText, element: element, script: script)
    } else {
      self = HTMLState()
    }
  }
}
