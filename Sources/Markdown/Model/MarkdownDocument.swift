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
  /// Where the HTML has the tags of each heading.
  let headingTags: [HeadingTags]

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
    (html, slots, headingTags) = result.page
    (references, headings) = result.read
  }

  /// A document without text.
  public static let empty = MarkdownDocument(html: [], slots: [], references: [])

  /// A document without headings that could be linked to.
  init(html: [UInt8], slots: [Slot], references: [Reference]) {
    (self.html, self.slots, self.references) = (html, slots, references)
    (headings, headingTags) = ([], [])
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
