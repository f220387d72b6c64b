import Text

extension XMLState {
  /// Advances past a byte between a start tag's `<` and `>`, outside of attribute values.
  mutating func consumeInTag(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    switch position {
    case .tagName where byte.canContinueXMLName: tag.name.append(byte)
    case .attributeName where byte.canContinueXMLName: attribute.append(byte)
    case .attributeName, .afterAttributeName: return consumeAfterName(byte, at: place)
    default: return consumeBetweenAttributes(byte, at: place)
    }
    return nil
  }

  /// Advances past a byte after an attribute's `=`: before the opening quote, or in a value without quotes.
  mutating func consumeUnquoted(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    switch byte {
    case UInt8(ascii: "\"") where position == .beforeValue, UInt8(ascii: "'") where position == .beforeValue:
      position = .quotedValue(quote: byte)
      address = .nothing
    case _ where byte.isXMLSpace:
      if position == .unquotedValue { position = .tag }
    case UInt8(ascii: ">") where position == .beforeValue && pending.isEmpty:
      let problem = unquoted(at: place)
      _ = closeStartTag()
      return problem
    case UInt8(ascii: ">") where position == .unquotedValue:
      return pending.isEmpty ? closeStartTag() : consumeEmptyTag(byte, at: place)
    case _ where position == .beforeValue:
      position = .unquotedValue
      return unquoted(at: place)
    default: break
    }
    // A `/` may end the tag, as in `<link href=x/>`.
    pending = byte == UInt8(ascii: "/") ? [byte] : []
    return nil
  }

  /// Advances past a byte in a quoted value, where XML allows no `<`, and `&` only in references.
  mutating func consumeQuoted(_ byte: UInt8, _ quote: UInt8, at place: Int) -> MarkupProblem? {
    switch byte {
    case quote:
      position = .boundary
      (attribute, address) = ([], .nothing)
      return nil
    case UInt8(ascii: "<"): return bareBracket(at: place)
    case UInt8(ascii: "&"): beginReference(at: place)
    default: break
    }
    guard takesAddress else { return nil }
    defer { address = .text }
    return address == .address ? .moreThanAnAddress(in: attributeName, "xml-place") : nil
  }

  /// Advances past the byte after a tag's `/`, which must be `>`.
  mutating func consumeEmptyTag(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    guard byte == UInt8(ascii: ">") else {
      position = .boundary
      return MarkupProblem(
        id: "invalid-xml",
        message: "a '>' is missing after '/'",
        fix: "write />",
        place: place
      )
    }
    let problem = closeStartTag()
    closeElement()
    return problem
  }

  func unquoted(at place: Int?) -> MarkupProblem {
    MarkupProblem(
      id: "invalid-xml",
      message: "the value of '\(attributeName)' is not in quotes",
      fix: "write \(attributeName)=\"…\"",
      place: place
    )
  }

  /// Whether the attribute's value is an address, as in `href` and `src`, with or without a prefix such as `xlink:`.
  var takesAddress: Bool {
    let name = attribute.split(separator: UInt8(ascii: ":")).last ?? []
    return name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8)
  }
}

extension XMLState {
  private mutating func consumeBetweenAttributes(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    switch byte {
    case UInt8(ascii: ">"): return closeStartTag()
    case UInt8(ascii: "/"): position = .emptyTag
    case _ where byte.isXMLSpace: position = .tag
    case _ where byte.canBeginXMLName:
      let isApart = position == .tag
      position = .attributeName
      attribute = [byte]
      attributeStart = Place(offset: place)
      guard !isApart else { return nil }
      return MarkupProblem(
        id: "invalid-xml",
        message: "a space is missing before this attribute",
        fix: "write a space here"
      )
    default:
      position = .unquotedValue
      return MarkupProblem(
        id: "invalid-xml",
        message: "this cannot stand in the tag <\(tag.shownName)>",
        fix: "write only attributes there: name=\"…\""
      )
    }
    return nil
  }

  private mutating func consumeAfterName(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    if byte.isXMLSpace {
      position = .afterAttributeName
      return nil
    }
    if byte == UInt8(ascii: "=") {
      position = .beforeValue
      return noteAttribute()
    }
    let problem = MarkupProblem(
      id: "invalid-xml",
      message: "the attribute '\(attributeName)' has no value",
      fix: "write \(attributeName)=\"…\"",
      place: attributeStart.offset
    )
    position = position == .attributeName ? .boundary : .tag
    _ = consumeBetweenAttributes(byte, at: place)
    return problem
  }

  private mutating func noteAttribute() -> MarkupProblem? {
    let isTwice = attributes.updateValue(attributeStart, forKey: attribute) != nil
    let prefix = Array("xmlns:".utf8)
    if attribute.starts(with: prefix) { tag.prefixes.insert(Array(attribute.dropFirst(prefix.count))) }
    guard isTwice else { return nil }
    return MarkupProblem(
      id: "invalid-xml",
      message: "the tag <\(tag.shownName)> has the attribute '\(attributeName)' twice",
      fix: "keep one of the two",
      place: attributeStart.offset
    )
  }

  /// Ends a start tag; returns a problem if it is nested too deeply, is a second root element, or has a wrong name.
  private mutating func closeStartTag() -> MarkupProblem? {
    guard elements.count < Grammar.deepest else {
      defer { finish() }
      return nestedTooDeeply
    }
    let isSecondRoot = elements.isEmpty && stage == .afterRoot
    elements.append(tag)
    let problem = isSecondRoot ? secondRoot : problemWithPrefixes
    finish()
    stage = .root
    return problem
  }

  private var nestedTooDeeply: MarkupProblem {
    MarkupProblem(
      id: "invalid-xml",
      message: "elements are nested too deeply",
      fix: "put at most \(Grammar.deepest) elements into each other",
      place: tag.start.offset,
      breaksNesting: true
    )
  }

  private var secondRoot: MarkupProblem {
    MarkupProblem(
      id: "invalid-xml",
      message: "only one element can be the outermost, and <\(tag.shownName)> is the second",
      fix: "put both into one element",
      place: tag.start.offset,
      breaksNesting: true
    )
  }
}
