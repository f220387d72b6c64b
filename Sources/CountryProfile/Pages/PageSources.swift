import Diagnostics
import Files

/// Reads the text of a page again for a message that shows a line of it.
///
/// Pages do not keep their text, since only those with mistakes need it again.
struct PageSources: Sendable {
  let tree: FileTree

  /// Returns the text of a page; an empty one if the file does not exist or can't be read any more.
  func source(of page: Page) -> SourceText {
    // Errors in reading the file were reported when the page was read first.
    let source = tree.contains(page.file) ? tree.text(at: page.file, report: Report()) : nil
    return source ?? SourceText(path: tree.displayPath(page.file), bytes: [])
  }

  /// Returns the path of a page's file as messages show it, such as `Content/en/contact.md`.
  func displayPath(of page: Page) -> String {
    tree.displayPath(page.file)
  }

  /// Returns the place of a page's title in its front matter; that of the file if the title is not on a line of its own.
  func location(ofTitleOf page: Page) -> SourceLocation {
    let source = source(of: page)
    guard let line = source.bytes.firstRange(of: Array("\ntitle:".utf8)) else {
      return SourceLocation(file: source.path)
    }
    let value = source.bytes[line.upperBound...].firstIndex { $0 != 0x20 }
    return source.location(at: value ?? line.upperBound)
  }
}
