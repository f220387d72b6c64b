import Concurrency
import Diagnostics
import Files
import Markdown

/// Reads and parses pages, several at a time.
struct PageLoader {
  let tree: FileTree
  let files: [ContentFiles.PageFile]
  let rules: TextRules

  /// All pages that have no error above their text, in the order of their paths, and what was found in them.
  func load() async -> (pages: [Page], diagnostics: [Diagnostic]) {
    let results = await files.sorted { $0.path < $1.path }.concurrentMap { file in load(file) }
    return (results.compactMap(\.page), results.flatMap(\.diagnostics))
  }

  private func load(_ file: ContentFiles.PageFile) -> (page: Page?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    guard let source = tree.text(at: file.file, diagnostics: &diagnostics) else { return (nil, diagnostics) }
    let (frontMatter, bodyStart) = FrontMatter.load(source, rules: rules, diagnostics: &diagnostics)
    let body = MarkdownDocument(source, bodyStart: bodyStart, rules: .profile, diagnostics: &diagnostics)
    diagnostics += rules.terms.findings(inMarkdown: source, from: bodyStart)
    guard let frontMatter else { return (nil, diagnostics) }
    let page = Page(path: file.path, file: file.file, frontMatter: frontMatter, body: body)
    return (page, diagnostics)
  }
}
