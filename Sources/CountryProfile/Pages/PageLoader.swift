import Concurrency
import Diagnostics
import Files
import Markdown
import YAML

/// A Markdown file that has not been read yet, with the path that its page will have.
struct PageFile: Sendable {
  let path: PagePath
  /// The path below the content folder, such as `en/contact.md`.
  let file: String
}

/// Reads and parses pages, several at a time.
struct PageLoader {
  let tree: FileTree
  let files: [PageFile]
  /// The schemes that links and blocks in Markdown may use, such as `fact:`.
  let rules: MarkdownRules
  /// Chooses the texts that `check` gets; nil for none.
  let filter: ProseFilter?
  /// Called with each file while its text is in memory.
  let check: @Sendable (WrittenPage) -> Void
  /// Checks the links in a text of the front matter, and returns the text with the words of all links.
  let finish: @Sendable (LinkedText, YAMLValue) -> LinkedText
  let report: Report

  /// Returns the pages in the order of their paths, except those with errors in their front matter.
  func load() async -> [Page] {
    await files.sorted { $0.path < $1.path }.concurrentMap { file in load(file) }.compactMap(\.self)
  }

  private func load(_ file: PageFile) -> Page? {
    guard let source = tree.text(at: file.file, report: report) else { return nil }
    let written = WrittenPage(source, rules: rules, filter: filter, report: report)
    check(written)
    return written.frontMatter(finishing: finish).map {
      Page(path: file.path, file: file.file, frontMatter: $0, body: written.body)
    }
  }
}
