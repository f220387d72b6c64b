import Diagnostics
import Markdown

/// One Markdown file in one language, parsed.
///
/// A class, since thousands of pages are handed around and each has a dozen parts.
final class Page: Sendable {
  /// Its path without language and extension.
  let path: PagePath
  /// The path below the content folder of the file it was read from, or would have been.
  let file: String
  /// What its front matter says.
  let frontMatter: FrontMatter
  /// Its text.
  let body: MarkdownDocument

  init(path: PagePath, file: String, frontMatter: FrontMatter, body: MarkdownDocument) {
    self.path = path
    self.file = file
    self.frontMatter = frontMatter
    self.body = body
  }

  /// A page without text, which a site has even where no file was written for it.
  convenience init(path: PagePath, file: String, title: String) {
    self.init(path: path, file: file, frontMatter: FrontMatter(title: title), body: .empty)
  }
}
