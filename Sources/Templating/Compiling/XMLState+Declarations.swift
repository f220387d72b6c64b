import Text

extension XMLState {
  /// Advances past a byte after `<!`, until it is clear whether a comment or a CDATA section begins.
  mutating func consumeMarkup(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    let (comment, characterData) = (Array("--".utf8), Array("[CDATA[".utf8))
    pending.append(byte)
    if pending == comment {
      begin(.comment)
    } else if pending == characterData {
      begin(.characterData)
      return elements.isEmpty ? textOutside(at: start.offset) : nil
    } else if !comment.starts(with: pending), !characterData.starts(with: pending) {
      let problem = declaration
      begin(.declaration)
      consumeDeclaration(byte)
      return problem
    }
    return nil
  }

  /// Advances past a byte of a declaration, which may contain further pairs of `<` and `>`.
  mutating func consumeDeclaration(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): pending.append(byte)
    case UInt8(ascii: ">"): if pending.popLast() == nil { finish() }
    default: break
    }
  }

  /// Advances past a byte of a comment, in which XML forbids `--`.
  mutating func consumeComment(_ byte: UInt8) -> MarkupProblem? {
    if pending.count == 2 {
      if byte == UInt8(ascii: ">") {
        finish()
        return nil
      }
      if byte != UInt8(ascii: "-") { pending = [] }
      return MarkupProblem(
        id: "invalid-xml",
        message: "'--' cannot stand in a comment",
        fix: "write one hyphen, or end the comment with '-->'"
      )
    }
    pending = byte == UInt8(ascii: "-") ? pending + [byte] : []
    return nil
  }

  /// Advances past a byte of a CDATA section, which ends with `]]>`.
  mutating func consumeCharacterData(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "]"): if pending.count < 2 { pending.append(byte) }
    case UInt8(ascii: ">") where pending.count == 2: finish()
    default: pending = []
    }
  }

  /// Advances past a byte between `<?` and `?>`; returns the problem with the finished instruction, if any.
  mutating func consumeInstruction(_ byte: UInt8) -> MarkupProblem? {
    guard byte == UInt8(ascii: ">"), pending.last == UInt8(ascii: "?") else {
      pending.append(byte)
      return nil
    }
    let written = String(decoding: pending.dropLast(), as: UTF8.self)
    let isFirst = stage == .nothing
    finish()
    return problem(withInstruction: written, isFirst: isFirst)
  }
}

extension XMLState {
  private mutating func begin(_ position: Position) {
    self.position = position
    pending = []
  }

  private var declaration: MarkupProblem {
    MarkupProblem(
      id: "invalid-xml",
      message: "a declaration cannot stand in a template",
      fix: "remove it: no program that reads feeds or site maps needs one",
      place: start.offset
    )
  }

  private func problem(withInstruction written: String, isFirst: Bool) -> MarkupProblem? {
    let name = written.prefix { !$0.isWhitespace }
    guard name.lowercased() == "xml" else {
      let isName = name.utf8.first?.canBeginXMLName == true && name.utf8.allSatisfy(\.canContinueXMLName)
      return isName && !name.contains(":")
        ? nil
        : MarkupProblem(
          id: "invalid-xml",
          message: "a name must follow '<?'",
          fix: "write it, or &lt;? for the signs themselves",
          place: start.offset
        )
    }
    guard isFirst else {
      return MarkupProblem(
        id: "invalid-xml",
        message: "'<?xml' must be the first that is written",
        fix: "move it to the start of the file, with no empty line before it",
        place: start.offset
      )
    }
    let known =
      /xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.0\1([ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])(?i:utf-8)\3)?[ \t\r\n]*/
    guard written.wholeMatch(of: known) == nil else { return nil }
    return MarkupProblem(
      id: "invalid-xml",
      message: "this does not say what the file is: XML 1.0 in UTF-8",
      fix: "write <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      place: start.offset
    )
  }
}
