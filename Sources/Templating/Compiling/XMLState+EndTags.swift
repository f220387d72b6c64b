extension XMLState {
  /// Advances past a byte between an end tag's `</` and `>`.
  mutating func consumeEndTag(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    let continuesName = tag.name.isEmpty ? byte.canBeginXMLName : byte.canContinueXMLName
    switch byte {
    case _ where position == .endTagName && continuesName: tag.name.append(byte)
    case _ where byte.isXMLSpace && !tag.name.isEmpty: position = .afterEndTagName
    case UInt8(ascii: ">"):
      defer { closeElement() }
      return elements.last?.name == tag.name ? nil : problemWithEndTag
    default:
      position = .declaration
      return MarkupProblem(
        id: "invalid-xml",
        message: "an end tag has a name and nothing else",
        fix: elements.last.map { "write </\($0.shownName)>" } ?? "remove it",
        place: start.offset,
        breaksNesting: true
      )
    }
    return nil
  }

  /// Ends the innermost element; after the outermost, only comments and instructions may follow.
  mutating func closeElement() {
    _ = elements.popLast()
    finish()
    if elements.isEmpty { stage = .afterRoot }
  }

  /// The problem if the document ends here: an element is still open, or there is no element at all.
  var problemAtEnd: MarkupProblem? {
    if let element = elements.last {
      return MarkupProblem(
        id: "invalid-xml",
        message: "the element <\(element.shownName)> is never ended",
        fix: "write </\(element.shownName)> where it ends",
        place: element.start.offset
      )
    }
    guard stage != .afterRoot else { return nil }
    return MarkupProblem(
      id: "invalid-xml",
      message: "there is no element in this file",
      fix: "write one around everything else, such as <feed>…</feed>",
      place: 0
    )
  }
}

extension XMLState {
  private var problemWithEndTag: MarkupProblem {
    let shown = "</\(tag.shownName)>"
    guard let open = elements.last else {
      return nesting("there is no element that \(shown) could end", fix: "remove it")
    }
    if elements.contains(where: { $0.name == tag.name }) {
      return nesting(
        "the element <\(open.shownName)> must end before \(shown)",
        fix: "write </\(open.shownName)> before it"
      )
    }
    return nesting("\(shown) does not end <\(open.shownName)>", fix: "write </\(open.shownName)>")
  }

  private func nesting(_ message: String, fix: String) -> MarkupProblem {
    MarkupProblem(
      id: "invalid-xml",
      message: message,
      fix: fix,
      place: start.offset,
      breaksNesting: true
    )
  }
}
