extension HTMLState {
  /// Advances past a printed value; returns the problem if it cannot be printed here.
  ///
  /// `written` is the field as the template writes it, such as `page.title`, for the message.
  mutating func print(_ type: ValueType, written: String) -> MarkupProblem? {
    switch position {
    case .text: type == .json ? Self.jsonElsewhere(written) : nil
    case .quotedValue: printInValue(type, written)
    case .rawText: printInRawText(type, written)
    case .beforeValue, .unquotedValue: printUnquoted()
    case .comment: .inComment("html-place")
    case .tagOpen, .endTagOpen, .tagName: .asTagName("html-place")
    case .tag, .boundary, .attributeName, .afterAttributeName: .inTag("html-place")
    case .markup, .declaration: Self.inDeclaration
    }
  }
}

extension HTMLState {
  private mutating func printInValue(_ type: ValueType, _ written: String) -> MarkupProblem? {
    if let problem = scriptingProblem { return problem }
    switch type {
    case .json: return Self.jsonElsewhere(written)
    case .html: return Self.htmlElsewhere(written, "in an attribute")
    default: break
    }
    // A '?' in its type makes the script count as code, into which no value can be printed.
    if isScriptType { pending.append(UInt8(ascii: "?")) }
    guard takesAddress else { return nil }
    guard type == .url else {
      return .notAnAddress(written, type, in: attributeName, "html-place")
    }
    guard address == .nothing else { return .moreThanAnAddress(in: attributeName, "html-place") }
    address = .address
    return nil
  }

  /// The problem if the attribute's value is a script (`onclick`), a style or a document (`srcdoc`); else nil.
  private var scriptingProblem: MarkupProblem? {
    if attribute.starts(with: "on".utf8) {
      let message = "a value cannot be printed in '\(attributeName)', which is a script"
      return MarkupProblem(
        id: "html-place",
        message: message,
        fix: "print it in a data- attribute, and let a script read it there"
      )
    }
    switch attributeName {
    case "style":
      return MarkupProblem(
        id: "html-place",
        message: "a value cannot be printed in 'style'",
        fix: "give the element a class, and style that"
      )
    case "srcdoc":
      return MarkupProblem(
        id: "html-place",
        message: "a value cannot be printed in 'srcdoc'",
        fix: "make it a page of its own"
      )
    default: return nil
    }
  }

  private func printInRawText(_ type: ValueType, _ written: String) -> MarkupProblem? {
    switch elementName {
    case "title", "textarea":
      switch type {
      case .json: return Self.jsonElsewhere(written)
      case .html: return Self.htmlElsewhere(written, "in <\(elementName)>")
      default: return nil
      }
    case "script" where script == .linkedData:
      if type == .json { return nil }
      let message = "only JSON can be printed in a script of type application/ld+json"
      return MarkupProblem(
        id: "html-place",
        message: "\(message), and '\(written)' is \(type.phrase)",
        fix: "print a field that is JSON"
      )
    case "script":
      return MarkupProblem(
        id: "html-place",
        message: "a value cannot be printed in a script",
        fix: "print it in a data- attribute, and let the script read it there"
      )
    case "style":
      return MarkupProblem(
        id: "html-place",
        message: "a value cannot be printed in a style sheet",
        fix: "print a class, and style that"
      )
    default:
      return MarkupProblem(
        id: "html-place",
        message: "a value cannot be printed in <\(elementName)>",
        fix: "print it outside of it"
      )
    }
  }

  private mutating func printUnquoted() -> MarkupProblem {
    position = .unquotedValue
    return .unquotedValue(of: attributeName, "html-place")
  }

  private static func jsonElsewhere(_ written: String) -> MarkupProblem {
    MarkupProblem(
      id: "html-place",
      message: "'\(written)' is JSON, which can only be printed in a script of type application/ld+json",
      fix: "print another field"
    )
  }

  private static func htmlElsewhere(_ written: String, _ place: String) -> MarkupProblem {
    MarkupProblem(
      id: "html-place",
      message: "'\(written)' is HTML, which cannot be printed \(place)",
      fix: "print a field that is a text, or print this one between tags"
    )
  }

  private static let inDeclaration = MarkupProblem(
    id: "html-place",
    message: "a value cannot be printed in a declaration",
    fix: "print it after the next '>'"
  )
}
