extension XMLState {
  /// Advances past a printed value; returns the problem if it cannot be printed here.
  ///
  /// `written` is the field as the template writes it, such as `page.title`, for the message.
  mutating func print(_ type: ValueType, written: String) -> MarkupProblem? {
    if reference != nil { return endReference() }
    switch position {
    case .content: return printInContent(type, written)
    case .quotedValue: return printInValue(type, written)
    case .beforeValue, .unquotedValue: return printUnquoted()
    case .tagOpen, .tagName, .endTagName, .afterEndTagName: return printAsTagName()
    case .tag, .boundary, .attributeName, .afterAttributeName, .emptyTag: return .inTag("xml-place")
    case .comment: return .inComment("xml-place")
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
    pending = Self.anyText
    return type == .json ? Self.isJSON(written) : nil
  }

  private mutating func printInValue(_ type: ValueType, _ written: String) -> MarkupProblem? {
    if type == .json { return Self.isJSON(written) }
    guard takesAddress else { return nil }
    guard type == .url else {
      return .notAnAddress(written, type, in: attributeName, "xml-place")
    }
    guard address == .nothing else { return .moreThanAnAddress(in: attributeName, "xml-place") }
    address = .address
    return nil
  }

  private mutating func printUnquoted() -> MarkupProblem? {
    // The missing quotes have already been reported.
    guard position == .beforeValue else { return nil }
    position = .unquotedValue
    return .unquotedValue(of: attributeName, "xml-place")
  }

  private mutating func printAsTagName() -> MarkupProblem {
    // Adds “…” to the name; the end tag gets the same, so that the two still match.
    if position == .tagOpen {
      (tag, attributes) = (Element(start: start), [:])
      position = .tagName
    }
    tag.name += "…".utf8
    return .asTagName("xml-place")
  }

  private static func isJSON(_ written: String) -> MarkupProblem {
    MarkupProblem(
      id: "xml-place",
      message: "'\(written)' is JSON, which cannot be printed in XML",
      fix: "print another field"
    )
  }

  private var notBetweenTags: MarkupProblem {
    MarkupProblem(
      id: "xml-place",
      message: "a value cannot be printed \(description)",
      fix: "print it between tags or between the quotes of an attribute"
    )
  }
}
