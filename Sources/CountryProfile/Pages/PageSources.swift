import Diagnostics
import Files

/// Reads the text of a page again when a message needs its line.
///
/// Pages do not keep their text: of thousands, only those with a mistake are ever asked for it.
struct PageSources: Sendable {
  let tree: FileTree

  /// The text of a page; without its lines when the file can't be read any more.
  func source(of page: Page) -> SourceText {
    // What is wrong with the file was reported when the page was read.
    let source = tree.contains(page.file) ? tree.text(at: page.file, report: Report()) : nil
    return source ?? SourceText(path: tree.displayPath(page.file), bytes: [])
  }

  /// The path of a page's file as messages show it.
  func displayPath(of page: Page) -> String {
    tree.displayPath(page.file)
  }
}
