import Diagnostics
import Markdown
import YAML

/// A Markdown file as it was written, for checks that need its text; pages do not keep it.
struct WrittenPage {
  let source: SourceText
  /// Nil after an error, which is reported.
  let frontMatter: FrontMatter?
  /// The YAML of the front matter, for the places of messages; nil whenever `frontMatter` is.
  let mapping: YAMLMapping?
  /// The offset of the text below the front matter; the end of the file if no front matter was found.
  let bodyStart: Int
  /// The text below the front matter; empty if no front matter was found.
  let body: MarkdownDocument
  private let rules: MarkdownRules

  /// Reads a page; `rules` say what its Markdown may link to and show.
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

  /// The byte ranges that readers see as words, in order: neither code nor addresses.
  ///
  /// Parses the text once more, so this is for the few pages that have something to look for.
  var texts: [Range<Int>] {
    MarkdownDocument.texts(in: source, bodyStart: bodyStart, rules: rules)
  }
}
