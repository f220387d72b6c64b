import Diagnostics
import Markdown

/// One Markdown file in one language, parsed.
public struct Page: Sendable {
  /// Its path without language and extension.
  public let path: PagePath
  /// The file it was read from; for a page that has none, the path it would have and no bytes.
  public let source: SourceText
  /// What its front matter says.
  public let frontMatter: FrontMatter
  /// Its text.
  public let body: MarkdownDocument

  init(path: PagePath, source: SourceText, frontMatter: FrontMatter, body: MarkdownDocument) {
    self.path = path
    self.source = source
    self.frontMatter = frontMatter
    self.body = body
  }

  /// A page without text, which a site has even where no file was written for it.
  init(path: PagePath, title: String, file: String) {
    let source = SourceText(path: file, bytes: [])
    var findings: [Diagnostic] = []
    let body = MarkdownDocument(source, diagnostics: &findings)
    self.init(path: path, source: source, frontMatter: FrontMatter(title: title), body: body)
  }
}
