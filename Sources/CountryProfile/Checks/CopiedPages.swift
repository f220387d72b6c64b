import Diagnostics

extension Check {
  static let copiedPages = Check(
    "titles and summaries",
    .content { content, checks in
      for localized in content.localized {
        CopiedPages(texts: checks.sources, report: checks.report).check(localized.pages)
      }
    }
  )
}

/// Finds pages of a section with the same title or the same text, such as the copies that programs leave which keep
/// folders in step.
private struct CopiedPages {
  let texts: PageSources
  let report: Report

  func check(_ pages: [Page]) {
    let pages = pages.filter { !$0.frontMatter.isChecked }
    for section in Dictionary(grouping: pages, by: \.path.section).values where section.count > 1 {
      var copies: Set<String> = []
      // Most pages differ in length, which is compared faster than texts. A few words may well be the same.
      for similar in groups(of: section.filter { $0.body.html.count >= 100 }, by: Self.sample) {
        for (first, copy) in pairs(in: similar, by: BodyText.init) {
          copies.insert(copy.file)
          add("copied-page", "this page says the same as \(texts.displayPath(of: first))", to: copy)
        }
      }
      for (first, copy) in pairs(in: section, by: \.frontMatter.title.plain)
      where !copies.contains(copy.file) {
        add("equal-title", "this page has the same title as \(texts.displayPath(of: first))", to: copy)
      }
    }
  }
}

extension CopiedPages {
  /// Returns the length of a text with some of its bytes, which differ in most texts.
  private static func sample(of page: Page) -> [Int] {
    let html = page.body.html
    return [html.count]
      + (1..<8).map { eighth in
        let start = html.count * eighth / 8
        return html[start..<min(start + 8, html.count)].reduce(0) { $0 << 7 ^ Int($1) }
      }
  }

  /// Returns each page with something that another page has too, with the one that is the original.
  private func pairs<Key: Hashable>(in pages: [Page], by key: (Page) -> Key) -> [(original: Page, copy: Page)]
  {
    groups(of: pages, by: key).flatMap { group in
      // A program that makes a copy adds to the name.
      let sorted = group.sorted { ($0.file.utf8.count, $0.file) < ($1.file.utf8.count, $1.file) }
      return sorted.dropFirst().map { (sorted[0], $0) }
    }
  }

  /// Returns the pages that have something in common.
  private func groups<Key: Hashable>(of pages: [Page], by key: (Page) -> Key) -> [[Page]] {
    Dictionary(grouping: pages, by: key).values.filter { $0.count > 1 }
  }

  private func add(_ id: Diagnostic.ID, _ message: String, to page: Page) {
    let advice =
      id == "copied-page" ? "remove one of the two" : "give it another title, or remove one of the two"
    report.add(
      Diagnostic(
        .warning,
        id,
        message,
        at: texts.location(ofTitleOf: page),
        fix: "\(advice), or add 'checked: true' to its front matter if this is meant"
      )
    )
  }
}

/// The text of a page, with that to which it links.
private struct BodyText: Hashable {
  let html: [UInt8]
  let links: [String]

  init(_ page: Page) {
    html = page.body.html
    links = page.body.references.map(\.path)
  }

  /// Hashes all bytes at once, which is ten times as fast as one by one.
  func hash(into hasher: inout Hasher) {
    html.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
