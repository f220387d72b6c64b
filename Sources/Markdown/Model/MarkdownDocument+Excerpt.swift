extension MarkdownDocument {
  /// The document as a part of another page: without some of its sections, with lower headings that have no ids.
  ///
  /// A section reaches from its heading to the next one that is not lower; `leftOut` are the ids of the headings of
  /// sections that are left out, which must be among `sectionHeadings`. References keep their indices; those that are
  /// left out have no slots. An excerpt has no headings that could be linked to.
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

  /// The headings that begin sections: all but those inside quotes and lists.
  public var sectionHeadings: [Heading] {
    headings.filter(\.isSection)
  }
}

/// The places of a heading's two tags in the HTML of a document.
struct HeadingTags: Sendable {
  let opening: Range<Int>
  let closing: Range<Int>
}

extension MarkdownDocument {
  /// A part of the HTML that is replaced, by nothing if need be.
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

  /// The document with parts of its HTML replaced, and without the slots in them.
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
      // A slot just before a cut, such as the end of a link before that of its heading, is kept.
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
