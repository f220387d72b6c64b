extension MarkdownDocument {
  /// Returns the document for use in another page, such as a fact sheet, where its headings have lower levels and no
  /// ids.
  ///
  /// A heading with an id in `leftOut` is omitted with its section, up to the next heading of the same or a higher
  /// level. The excerpt keeps all `references`, but those in omitted sections have no slots. Its own `headings` are
  /// empty.
  public func excerpt(
    without leftOut: Set<String> = [],
    headingsLoweredBy levels: Int = 0
  ) -> MarkdownDocument {
    var cuts: [Cut] = []
    var open: (start: Int, level: Int)?
    for (heading, tags) in zip(headings, headingTags) {
      if heading.isSection {
        if let section = open, heading.level <= section.level {
          cuts.append(Cut(range: section.start..<tags.opening.lowerBound))
          open = nil
        }
        if open == nil, leftOut.contains(heading.id) { open = (tags.opening.lowerBound, heading.level) }
      }
      if open == nil { cuts += Self.lower(heading, tags, by: levels) }
    }
    if let section = open { cuts.append(Cut(range: section.start..<html.count)) }
    return replacing(cuts)
  }

  /// The headings whose sections an excerpt can leave out: all except those in quotes and lists.
  public var sectionHeadings: [Heading] {
    headings.filter(\.isSection)
  }
}

/// The byte ranges in `MarkdownDocument.html` of a heading's tags, such as `<h2 id="…">` and `</h2>`.
struct HeadingTags: Sendable {
  let opening: Range<Int>
  let closing: Range<Int>
}

extension MarkdownDocument {
  /// A byte range of the HTML and what replaces it: another tag, or nothing where a section is left out.
  private struct Cut {
    let range: Range<Int>
    var replacement: [UInt8] = []
  }

  private static func lower(_ heading: Heading, _ tags: HeadingTags, by levels: Int) -> [Cut] {
    let name = "h\(min(heading.level + levels, 6))"
    return [
      Cut(range: tags.opening, replacement: Array("<\(name)>".utf8)),
      Cut(range: tags.closing, replacement: Array("</\(name)>".utf8)),
    ]
  }

  /// Returns the document with each cut replaced and the slots inside it removed; cuts must be in ascending order.
  private func replacing(_ cuts: [Cut]) -> MarkdownDocument {
    var result: [UInt8] = []
    var kept: [Slot] = []
    var written = 0
    var rest = slots[...]
    func keepSlots(_ isBefore: (Slot) -> Bool) {
      let slots = rest.prefix(while: isBefore)
      kept += slots.map { $0.moved(to: result.count + $0.position - written) }
      rest = rest.dropFirst(slots.count)
    }
    for cut in cuts {
      // A slot at the start of a cut is kept, such as the end of a link just before `</h2>`.
      keepSlots { $0.position <= cut.range.lowerBound }
      result += html[written..<cut.range.lowerBound] + cut.replacement
      written = cut.range.upperBound
      rest = rest.drop { $0.position < written }
    }
    keepSlots { _ in true }
    result += html[written...]
    return MarkdownDocument(html: result, slots: kept, references: references)
  }
}
