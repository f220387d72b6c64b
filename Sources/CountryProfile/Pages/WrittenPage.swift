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
  /// What its Markdown may link to and show.
  let rules: MarkdownRules

  /// Reads the front matter of a file.
  init(_ source: SourceText, rules: MarkdownRules, report: Report) {
    self.source = source
    self.rules = rules
    guard let block = report.result({ () throws(Diagnostic) in try FrontMatterBlock(source) }) else {
      (frontMatter, mapping, bodyStart) = (nil, nil, source.bytes.count)
      return
    }
    let yaml = YAMLText(source, range: block.yaml, linesBefore: FrontMatterBlock.linesBefore)
    let read = yaml.readMapping("the front matter", report: report) { mapping in
      FrontMatter(&mapping).map { ($0, mapping) }
    }
    (frontMatter, mapping) = (read?.0, read?.1)
    bodyStart = block.bodyStart
  }
}
