import CCMark
import Diagnostics
import Text

/// A Markdown text as HTML with slots for what only its user can fill in.
///
/// The text is CommonMark. Links to pages and to figures, images and blocks of data become references with
/// slots; everything else is rendered as cmark renders it, with an `id` added to each heading.
public struct MarkdownDocument: Sendable {
  /// The finished HTML, UTF-8, with nothing where the slots are.
  public let html: [UInt8]
  /// The slots in order of position.
  public let slots: [Slot]
  /// The references in the order of the text.
  public let references: [Reference]
  /// The headings in the order of the text.
  public let headings: [Heading]

  /// Reads the Markdown of a source from a byte offset on, which is where its front matter ends.
  ///
  /// What is wrong or probably not meant is added to `report`. A document is
  /// made in any case; where there was an error it lacks what could not be understood. The source should be
  /// UTF-8, and whoever reads files checks that it is: other bytes are replaced or passed through, as by
  /// cmark.
  public init(
    _ source: SourceText,
    bodyStart: Int = 0,
    rules: MarkdownRules,
    report: Report
  ) {
    let bodyStart = min(max(bodyStart, 0), source.bytes.count)
    let census = ByteCensus(of: source.bytes, from: bodyStart)
    if census.hasControls {
      for offset in source.bytes.indices[bodyStart...] {
        guard let control = ControlCharacters.character(at: offset, in: source.bytes) else { continue }
        report.add(.controlCharacter(control, in: source, at: offset))
      }
    }
    let options = census.hasMarker ? CMARK_OPT_VALIDATE_UTF8 : CMARK_OPT_DEFAULT
    let lines = LineIndex(source.bytes, from: bodyStart)
    let result = source.bytes.withUnsafeBufferPointer { bytes in
      let body = UnsafeBufferPointer(rebasing: bytes[bodyStart...])
      return SyntaxNode.withDocument(body, options: options) { document in
        var reader = DocumentReader(source, bytes: bytes, lines: lines, rules: rules, report: report)
        reader.read(document)
        let page = document.html(cutAt: reader.marks, headings: reader.headings)
        return (page: page, read: (reader.references, reader.headings))
      }
    }
    (html, slots) = result.page
    (references, headings) = result.read
  }

  /// A document without text.
  public static let empty = MarkdownDocument(html: [], slots: [], references: [], headings: [])

  init(html: [UInt8], slots: [Slot], references: [Reference], headings: [Heading]) {
    (self.html, self.slots, self.references, self.headings) = (html, slots, references, headings)
  }

  /// Appends the HTML to a buffer, calling `fill` at each slot to append what belongs there.
  public func render(into output: inout [UInt8], fill: (Slot, inout [UInt8]) -> Void) {
    var written = 0
    for slot in slots {
      output.append(contentsOf: html[written..<slot.position])
      written = slot.position
      fill(slot, &output)
    }
    output.append(contentsOf: html[written...])
  }
}

extension MarkdownDocument {
  /// The places in a source of all that its readers see as text, in order: neither code nor addresses.
  ///
  /// This reads the text once more, so it is for the few that have something to look for.
  public static func texts(
    in source: SourceText,
    bodyStart: Int,
    rules: MarkdownRules
  ) -> [Range<Int>] {
    let bodyStart = min(max(bodyStart, 0), source.bytes.count)
    let lines = LineIndex(source.bytes, from: bodyStart)
    return source.bytes.withUnsafeBufferPointer { bytes in
      let body = UnsafeBufferPointer(rebasing: bytes[bodyStart...])
      return SyntaxNode.withDocument(body, options: CMARK_OPT_VALIDATE_UTF8) { document in
        // What is wrong was reported when the document was read.
        var reader = DocumentReader(
          source,
          bytes: bytes,
          lines: lines,
          rules: rules,
          keepsTexts: true,
          report: Report()
        )
        reader.read(document)
        return reader.texts
      }
    }
  }
}

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
    for tag in headingTags() {
      if tag.isSection, let heading = tag.heading {
        if let section = open, heading.level <= section.level {
          cuts.append(Cut(range: section.start..<tag.range.lowerBound))
          open = nil
        }
        if open == nil, leftOut.contains(heading.id) { open = (tag.range.lowerBound, heading.level) }
      }
      if open == nil { cuts.append(Cut(range: tag.range, replacement: tag.lowered(by: levels))) }
    }
    if let section = open { cuts.append(Cut(range: section.start..<html.count)) }
    return replacing(cuts)
  }

  /// The headings that begin sections: all but those inside quotes and lists.
  public var sectionHeadings: [Heading] {
    headingTags().filter(\.isSection).compactMap(\.heading)
  }
}

extension MarkdownDocument {
  /// The opening or closing tag of a heading.
  private struct HeadingTag {
    /// The heading that it opens; nil for a closing tag.
    let heading: Heading?
    let level: Int
    /// Whether it stands in no quote or list.
    let isSection: Bool
    let range: Range<Int>

    func lowered(by levels: Int) -> [UInt8] {
      Array("<\(heading == nil ? "/" : "")h\(min(level + levels, 6))>".utf8)
    }
  }

  /// A part of the HTML that is replaced, by nothing if need be.
  private struct Cut {
    let range: Range<Int>
    var replacement: [UInt8] = []
  }

  private func headingTags() -> [HeadingTag] {
    var tags: [HeadingTag] = []
    var depth = 0
    var rest = headings[...]
    for start in html.indices where html[start] == UInt8(ascii: "<") {
      guard let tag = HTMLTag(html[start...]),
        let end = html[start...].firstIndex(of: UInt8(ascii: ">"))
      else { continue }
      switch tag {
      case .containerStart: depth += 1
      case .containerEnd: depth -= 1
      case .headingStart(let level), .headingEnd(let level):
        let heading = tag.isHeadingStart ? rest.popFirst() : nil
        tags.append(HeadingTag(heading: heading, level: level, isSection: depth == 0, range: start..<end + 1))
      }
    }
    return tags
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
      // A slot just before what is cut out, such as the end of a link before that of its heading, stays.
      keepSlots { $0.position <= cut.range.lowerBound }
      result += html[written..<cut.range.lowerBound] + cut.replacement
      written = cut.range.upperBound
      rest = rest.drop { $0.position < written }
    }
    keepSlots { _ in true }
    result += html[written...]
    return MarkdownDocument(html: result, slots: kept, references: references, headings: [])
  }
}
