import Diagnostics
import Files

/// Reads the text of a page again if a message needs its line.
///
/// Pages do not keep their text: of thousands, only those with a mistake need it again.
struct PageSources: Sendable {
  let tree: FileTree

  /// Returns the text of a page; an empty one if the file does not exist or can't be read any more.
  func source(of page: Page) -> SourceText {
    // Errors of the file were reported when the page was read.
    let source = tree.contains(page.file) ? tree.text(at: page.file, report: Report()) : nil
    return source ?? SourceText(path: tree.displayPath(page.file), bytes: [])
  }

  /// Returns the path of a page's file as messages show it, such as `Content/en/contact.md`.
  func displayPath(of page: Page) -> String {
    tree.displayPath(page.file)
  }
}
