import Diagnostics

/// Finds the pages that the entries of the main menu lead to.
struct Menu {
  let pages: [SitePage]
  let sections: [String: [SitePage]]
  let pageFiles: Set<String>
  /// The folder of the pages in the site, such as `lo/`; empty for the first language.
  let folder: String

  /// An entry of the menu; `children` are the pages of a section, and empty for a single page.
  struct Item: Sendable {
    let page: SitePage
    let children: [SitePage]
  }

  /// Returns the entries of the menu; one that leads nowhere is reported and left out.
  func items(_ entries: [Located<String>], report: Report) -> [Item] {
    var seen: Set<String> = []
    return entries.compactMap { entry in
      guard seen.insert(entry.value).inserted else {
        report.add(repeated(entry))
        return nil
      }
      let isSection = entry.value.hasSuffix("/")
      let file = isSection ? entry.value + "index.md" : entry.value
      if let page = page(at: file) {
        let children = isSection ? sections[String(entry.value.dropLast())] ?? [] : []
        return Item(page: page, children: children)
      }
      if !pageFiles.contains(file) { report.add(missing(entry)) }
      return nil
    }
  }

  private func page(at file: String) -> SitePage? {
    let path = PagePath(file: file)
    return pages.first { $0.path == path }
  }

  private func repeated(_ entry: Located<String>) -> Diagnostic {
    Diagnostic(
      .error,
      "duplicate-entry",
      "'\(entry.value)' is in the menu already",
      at: entry.location,
      fix: "remove it here"
    )
  }

  private func missing(_ entry: Located<String>) -> Diagnostic {
    let candidates = pages.map(\.path.file) + sections.keys.map { $0 + "/" }
    return Diagnostic(
      .error,
      "unknown-page",
      "there is no page '\(folder)\(entry.value)' for the menu",
      at: entry.location,
      fix: NearMiss.question(for: entry.value, among: candidates)
        ?? "write the path of a Markdown file such as contact.md, or a section such as areas/"
    )
  }
}
