extension XMLState {
  /// Advances past a printed value; returns the problem if it cannot be printed here.
  ///
  /// `written` is the expression in the template, for the message.
  mutating func print(_ type: ValueType, written: String) -> MarkupProblem? {
    if reference != nil { return endReference() }
    switch position {
    case .content: return printInContent(type, written)
    case .quotedValue: return printInValue(type, written)
    case .beforeValue, .unquotedValue: return printUnquoted()
    case .tagOpen, .tagName, .endTagName, .afterEndTagName: return printAsTagName()
    case .tag, .boundary, .attributeName, .afterAttributeName, .emptyTag: return Self.inTag
    case .comment: return Self.inComment
    case .markup, .characterData, .instruction, .declaration: return notBetweenTags
    }
  }
}

extension XMLState {
  private mutating func printInContent(_ type: ValueType, _ written: String) -> MarkupProblem? {
    if stage == .nothing { stage = .beforeRoot }
    guard !elements.isEmpty else {
      return MarkupProblem(
        id: "xml-place",
        message: "a value cannot be printed outside of the outermost element",
        fix: "print it in the element"
      )
    }
    return type == .json ? Self.isJSON(written) : nil
  }

  private mutating func printInValue(_ type: ValueType, _ written: String) -> MarkupProblem? {
    if type == .json { return Self.isJSON(written) }
    guard takesAddress else { return nil }
    guard type == .url else {
      let message = "'\(attributeName)' takes an address, and '\(written)' is \(type.phrase)"
      return MarkupProblem(id: "xml-place", message: message, fix: "print a field that is an address")
    }
    guard address == .nothing else { return addressIsNotAlone }
    address = .address
    return nil
  }

  private mutating func printUnquoted() -> MarkupProblem? {
    // The missing quotes have already been reported.
    guard position == .beforeValue else { return nil }
    position = .unquotedValue
    return MarkupProblem(
      id: "xml-place",
      message: "the value of '\(attributeName)' is not in quotes",
      fix: "write \(attributeName)=\"{{ … }}\""
    )
  }

  private mutating func printAsTagName() -> MarkupProblem {
    // Continues as if there were a name, and the same one in the end tag.
    if position == .tagOpen {
      (tag, attributes) = (Element(start: start), [:])
      position = .tagName
    }
    tag.name += "…".utf8
    return MarkupProblem(
      id: "xml-place",
      message: "a value cannot be the name of a tag",
      fix: "write the tag's name, and choose between tags with {% if %}"
    )
  }

  private static func isJSON(_ written: String) -> MarkupProblem {
    MarkupProblem(
      id: "xml-place",
      message: "'\(written)' is JSON, which cannot be printed in XML",
      fix: "print another field"
    )
  }

  private static let inTag = MarkupProblem(
    id: "xml-place",
    message: "a value cannot be printed in a tag but as an attribute's value",
    fix: "write name=\"{{ … }}\""
  )

  private static let inComment = MarkupProblem(
    id: "xml-place",
    message: "a value cannot be printed in a comment",
    fix: "remove it, or make this a comment of the template: {# … #}"
  )

  private var notBetweenTags: MarkupProblem {
    MarkupProblem(
      id: "xml-place",
      message: "a value cannot be printed \(description)",
      fix: "print it between tags or between the quotes of an attribute"
    )
  }
}
