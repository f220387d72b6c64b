import Diagnostics

/// Finds the pages that the main menu names.
struct NavigationChecker {
  let pages: [SitePage]
  let sections: [String: [SitePage]]
  let pageFiles: Set<String>

  /// The menu; an entry that leads nowhere is reported and left out.
  func menu(_ entries: [NavigationEntry], diagnostics: inout [Diagnostic]) -> [Site.MenuItem] {
    entries.compactMap { entry in
      let isSection = entry.path.hasSuffix("/")
      let file = isSection ? entry.path + "index.md" : entry.path
      if let page = page(at: file) {
        let children = isSection ? sections[String(entry.path.dropLast())] ?? [] : []
        return Site.MenuItem(page: page, children: children)
      }
      if !pageFiles.contains(file) { diagnostics.append(missing(entry)) }
      return nil
    }
  }

  private func page(at file: String) -> SitePage? {
    let path = PagePath(file: file)
    return pages.first { $0.page.path == path }
  }

  private func missing(_ entry: NavigationEntry) -> Diagnostic {
    let candidates = pages.map(\.page.path.file) + sections.keys.map { $0 + "/" }
    return Diagnostic(
      .error,
      "there is no page '\(entry.path)' for the menu",
      at: entry.place,
      fix: NearMiss.question(for: entry.path, among: candidates)
        ?? "write the path of a Markdown file such as contact.md, or a section such as areas/"
    )
  }
}
