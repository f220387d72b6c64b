import CCMark
import Diagnostics
import Text

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
