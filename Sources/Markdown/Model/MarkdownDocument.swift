import CCMark
import Diagnostics
import Text

/// A Markdown text as HTML, with slots that the caller fills, such as the addresses of links.
///
/// The text is CommonMark. Links to pages and figures, images, and blocks of data become references with slots;
/// everything else is what cmark writes, with an `id` added to each heading.
public struct MarkdownDocument: Sendable {
  /// UTF-8; nothing is written where the slots are.
  public let html: [UInt8]
  /// In ascending order of position, as `render` fills them.
  public let slots: [Slot]
  /// In the order of the text; `Slot.reference` is an index of them.
  public let references: [Reference]
  /// In the order of the text; empty in an excerpt.
  public let headings: [Heading]
  /// One for each of `headings`: `excerpt` replaces these tags or cuts from them.
  let headingTags: [HeadingTags]

  /// Reads the Markdown of a source from a byte offset on, which is where its front matter ends.
  ///
  /// Errors and warnings are added to `report`; a document is made in any case. Check first that the source is UTF-8:
  /// other bytes are replaced or passed through, as by cmark.
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

  /// The body of a page that a site has although no file was written for it.
  public static let empty = MarkdownDocument(html: [], slots: [], references: [])

  /// Creates a document without headings that links could lead to: an excerpt, or an empty one.
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
  /// Returns the places in a source of all text that readers see, in order: neither code nor addresses.
  ///
  /// It parses the text once more, so call it only for a page in which something is to be found.
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
        // Mistakes were reported when the document was made.
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
