import Diagnostics
import Markdown

/// One parsed Markdown file in one language.
///
/// A class, since thousands of pages are passed around and each has a dozen parts.
final class Page: Sendable {
  /// Its path without language and extension.
  let path: PagePath
  /// The path of its file below the content folder, also for a page that has no file.
  let file: String
  /// Its properties.
  let frontMatter: FrontMatter
  /// Its text.
  let body: MarkdownDocument

  init(path: PagePath, file: String, frontMatter: FrontMatter, body: MarkdownDocument) {
    self.path = path
    self.file = file
    self.frontMatter = frontMatter
    self.body = body
  }

  /// Creates a page without text, which a site has even if no file was written for it.
  convenience init(path: PagePath, file: String, title: String) {
    self.init(path: path, file: file, frontMatter: FrontMatter(title: title), body: .empty)
  }
}
