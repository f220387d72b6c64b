import Diagnostics
import Markdown

/// A page in one language, read from a Markdown file or created without one.
///
/// A class, so that only references are copied when thousands of pages are passed around.
final class Page: Sendable {
  /// The path, which all translations of the page share.
  let path: PagePath
  /// The path below the content folder, such as `en/contact.md`, also for a page that has no file.
  let file: String
  let frontMatter: FrontMatter
  let body: MarkdownDocument

  init(path: PagePath, file: String, frontMatter: FrontMatter, body: MarkdownDocument) {
    self.path = path
    self.file = file
    self.frontMatter = frontMatter
    self.body = body
  }

  /// Creates a page without text, for pages that a site has even if nobody wrote a file for them.
  convenience init(path: PagePath, file: String, title: String) {
    self.init(
      path: path,
      file: file,
      frontMatter: FrontMatter(title: LinkedText(withoutLinks: title)),
      body: .empty
    )
  }
}
