import Diagnostics
import Markdown
import YAML

/// A Markdown file as it was written, for checks that need its text; pages do not keep it.
struct WrittenPage {
  let source: SourceText
  /// What its front matter says; nil after an error, which is reported.
  let frontMatter: FrontMatter?
  /// Where the front matter says it; nil where there is none.
  let mapping: YAMLMapping?
  /// Where the text below the front matter begins.
  let bodyStart: Int
  /// The text below the front matter.
  let body: MarkdownDocument
  private let rules: MarkdownRules

  /// Reads a file; `rules` say what its Markdown may link to and show.
  init(_ source: SourceText, rules: MarkdownRules, report: Report) {
    let block = report.result { () throws(Diagnostic) in try FrontMatterBlock(source) }
    let yaml = block.map { YAMLText(source, range: $0.yaml, linesBefore: FrontMatterBlock.linesBefore) }
    let read = yaml?.readMapping("the front matter", report: report) { mapping in
      FrontMatter(&mapping).map { ($0, mapping) }
    }
    self.source = source
    self.rules = rules
    (frontMatter, mapping) = (read?.0, read?.1)
    bodyStart = block?.bodyStart ?? source.bytes.count
    body = MarkdownDocument(source, bodyStart: bodyStart, rules: rules, report: report)
  }

  /// The places of all that readers see of the text, in order: neither code nor addresses.
  ///
  /// This reads the text once more, so it is for the few pages that have something to look for.
  var texts: [Range<Int>] {
    MarkdownDocument.texts(in: source, bodyStart: bodyStart, rules: rules)
  }
}
