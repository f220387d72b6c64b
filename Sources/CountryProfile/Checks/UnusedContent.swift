/// What no page has been found to use yet.
struct UnusedContent {
  /// The ids of key facts.
  private(set) var facts: Set<String>
  /// The paths of files below the content folder.
  private(set) var media: Set<String>
  /// The paths of pages below the site's root.
  private(set) var pages: Set<String>

  init(facts: Set<String>, media: Set<String>, pages: Set<String>) {
    (self.facts, self.media, self.pages) = (facts, media, pages)
  }

  /// Removes all that pages show or lead to. A page does not lead to itself.
  mutating func removeAll(usedBy sitePages: [SitePage]) {
    for page in sitePages {
      // Of many pages the first few use all that there is.
      guard !(facts.isEmpty && media.isEmpty && pages.isEmpty) else { return }
      // By index: thousands of links need not be copied.
      for index in page.targets.indices { remove(page.targets[index], usedBy: page) }
    }
  }

  /// Removes the key facts that stand in the bands of fact sheets; their texts are those of pages.
  mutating func removeAll(usedBy sheets: [FactSheet]) {
    for sheet in sheets { facts.subtract(sheet.band) }
  }

  private mutating func remove(_ target: SitePage.Target?, usedBy page: SitePage) {
    switch target {
    case .page(let output, _): if output != page.output { pages.remove(output) }
    case .file(let path), .image(let path, _): media.remove(path)
    case .fact(let id, _): facts.remove(id)
    case .block(let block): facts.subtract(block.facts)
    case nil: break
    }
  }
}
