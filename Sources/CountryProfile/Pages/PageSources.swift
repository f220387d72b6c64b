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
}
