import CCMark
import Diagnostics
import Text

/// A Markdown text as HTML, with slots that the caller fills, such as one for a link's opening tag.
///
/// The text is CommonMark. Images, blocks of data, and links to pages or figures become references with slots; cmark
/// renders everything else, and each heading gets an `id`.
public struct MarkdownDocument: Sendable {
  /// The UTF-8 bytes of the HTML, in which the slots are still empty.
  public let html: [UInt8]
  /// In ascending order of position, since `render` fills them in one pass.
  public let slots: [Slot]
  /// In the order of the text; `Slot.reference` is an index in this array.
  public let references: [Reference]
  /// In the order of the text; empty in an excerpt.
  public let headings: [Heading]
  /// One pair for each of `headings`; `excerpt` needs them to lower headings and to leave out sections.
  let headingTags: [HeadingTags]

  /// Parses the Markdown in a source; `bodyStart` is the byte offset after the front matter.
  ///
  /// Adds errors and warnings to `report`, and creates a document in any case. The source should be valid UTF-8: cmark
  /// replaces invalid bytes or passes them through.
  public init(
    _ source: SourceText,
    bodyStart: Int = 0,
    rules: MarkdownRules,
    report: Report
  ) {
    var proses: [Prose] = []
    self.init(source, bodyStart: bodyStart, rules: rules, filter: nil, proses: &proses, report: report)
  }

  /// Parses the Markdown in a source, and appends the texts that `filter` accepts to `proses`.
  public init(
    _ source: SourceText,
    bodyStart: Int = 0,
    rules: MarkdownRules,
    filter: ProseFilter?,
    proses: inout [Prose],
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
    let isWhole = source.bytes.withUnsafeBufferPointer {
      PastedText.check(source, $0, from: bodyStart, report: report)
    }
    guard isWhole else {
      self = .empty
      return
    }
    let options = census.hasMarker ? CMARK_OPT_VALIDATE_UTF8 : CMARK_OPT_DEFAULT
    let lines = LineIndex(source.bytes, from: bodyStart)
    let result = source.bytes.withUnsafeBufferPointer { bytes in
      let body = UnsafeBufferPointer(rebasing: bytes[bodyStart...])
      return SyntaxNode.withDocument(body, options: options) { document in
        var reader = DocumentReader(
          source,
          bytes: bytes,
          lines: lines,
          rules: rules,
          filter: filter,
          report: report
        )
        reader.read(document)
        let page = document.html(cutAt: reader.marks, headings: reader.headings)
        return (page: page, read: (reader.references, reader.headings), proses: reader.proses)
      }
    }
    proses += result.proses
    (html, slots, headingTags) = result.page
    (references, headings) = result.read
  }

  /// The body of a page that the generator adds although there is no Markdown file for it.
  public static let empty = MarkdownDocument(html: [], slots: [], references: [])

  /// Creates a document whose `headings` are empty, such as an excerpt.
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
  /// Returns the byte ranges of all text that readers see, in order; code and addresses are left out.
  ///
  /// Parses the text again, so call it only when the ranges are needed.
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
        // The reader's report is discarded, since `init` has already reported the mistakes.
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
