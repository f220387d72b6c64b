import Diagnostics
import Markdown
import YAML

/// A Markdown file with its text, which checks need and a `Page` does not keep.
struct WrittenPage {
  let source: SourceText
  /// Nil after an error, which is reported.
  let frontMatter: FrontMatter?
  /// The YAML of the front matter, so that messages can point into it; nil if `frontMatter` is nil.
  let mapping: YAMLMapping?
  /// The byte offset of the text below the front matter; the end of the file if no front matter was found.
  let bodyStart: Int
  /// The text below the front matter; empty if no front matter was found.
  let body: MarkdownDocument
  /// The texts of the Markdown that may have figures or dates without a link.
  let proses: [Prose]
  private let rules: MarkdownRules

  /// Parses a page; `rules` has the schemes that its links and blocks may use, and `filter` chooses `proses`.
  init(_ source: SourceText, rules: MarkdownRules, filter: ProseFilter?, report: Report) {
    let block = report.result { () throws(Diagnostic) in try FrontMatterBlock(source) }
    let yaml = block.map { YAMLText(source, range: $0.yaml, linesBefore: FrontMatterBlock.linesBefore) }
    let read = yaml?.readMapping("the front matter", report: report) { mapping in
      FrontMatter(&mapping).map { ($0, mapping) }
    }
    self.source = source
    self.rules = rules
    (frontMatter, mapping) = (read?.0, read?.1)
    bodyStart = block?.bodyStart ?? source.bytes.count
    var proses: [Prose] = []
    body = MarkdownDocument(
      source,
      bodyStart: bodyStart,
      rules: rules,
      filter: filter,
      proses: &proses,
      report: report
    )
    self.proses = proses
  }

  /// The byte ranges of the words that readers see, in order; code and addresses are left out.
  ///
  /// Each call parses the text again, so callers first make sure that they need it.
  var texts: [Range<Int>] {
    MarkdownDocument.texts(in: source, bodyStart: bodyStart, rules: rules)
  }
}
