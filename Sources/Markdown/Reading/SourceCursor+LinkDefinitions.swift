extension SourceCursor {
  /// Skips the definitions `[label]: destination "title"` at the beginning of a paragraph.
  ///
  /// cmark takes them out of the paragraph but still says that the paragraph begins where they do.
  mutating func skipLinkDefinitions() {
    while peek == UInt8(ascii: "[") {
      var attempt = self
      guard attempt.skipLinkDefinition() else { return }
      self = attempt
    }
  }

  private mutating func skipLinkDefinition() -> Bool {
    guard skipLabel(), skip(UInt8(ascii: ":")) else { return false }
    skipBlanksAndOneLineEnd()
    guard skipDestination() else { return false }
    var afterTitle = self
    afterTitle.skipBlanksAndOneLineEnd()
    if afterTitle.offset > offset, afterTitle.skipTitle(), afterTitle.skipLineEnd() {
      self = afterTitle
      return true
    }
    return skipLineEnd()
  }

  private mutating func skipLabel() -> Bool {
    guard skip(UInt8(ascii: "[")) else { return false }
    let start = offset
    var isBlank = true
    while let byte = peek, byte != UInt8(ascii: "["), byte != UInt8(ascii: "]") {
      if !byte.isASCIIWhitespace { isBlank = false }
      skipEscapableByte()
      if offset - start > 1000 { return false }
    }
    return !isBlank && skip(UInt8(ascii: "]"))
  }

  private mutating func skipDestination() -> Bool {
    if skip(UInt8(ascii: "<")) {
      while let byte = peek, byte != UInt8(ascii: ">") {
        if byte == 0x0A || byte == UInt8(ascii: "<") { return false }
        skipEscapableByte()
      }
      return skip(UInt8(ascii: ">"))
    }
    let start = offset
    var depth = 0
    while let byte = peek, !byte.isASCIIWhitespace {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0 || depth > 32 { return false }
      skipEscapableByte()
    }
    return offset > start && depth == 0
  }

  private mutating func skipTitle() -> Bool {
    let closer: UInt8
    switch peek {
    case UInt8(ascii: "\""): closer = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): closer = UInt8(ascii: "'")
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return false
    }
    step()
    while let byte = peek, byte != closer {
      if closer == UInt8(ascii: ")"), byte == UInt8(ascii: "(") { return false }
      skipEscapableByte()
    }
    return skip(closer)
  }

  private mutating func skipEscapableByte() {
    let isBackslash = peek == UInt8(ascii: "\\")
    step()
    if isBackslash, let byte = peek, byte.isASCIIPunctuation { step() }
  }

  private mutating func skipBlanks() {
    while peek == 0x20 || peek == 0x09 { step() }
  }

  private mutating func skipBlanksAndOneLineEnd() {
    skipBlanks()
    if peek == 0x0A { step() }
    skipBlanks()
  }

  private mutating func skipLineEnd() -> Bool {
    skipBlanks()
    guard peek != nil else { return true }
    return skip(0x0A)
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    step()
    return true
  }
}
