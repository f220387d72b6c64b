import Foundation

/// Sorts the pages of a section: by `order` in the front matter, then the newest first, then by title.
struct SectionOrder: Sendable {
  private let locale: Locale

  init(locale: String) {
    self.locale = Locale(identifier: locale)
  }

  /// Returns the sorted pages of each section, by the section's name; leaves out the page that lists the section.
  func sections(of pages: [Page]) -> [String: [Page]] {
    let members = pages.filter { $0.path.section != nil && $0.path.name != "index" }
    return Dictionary(grouping: members) { $0.path.section ?? "" }.mapValues { $0.sorted(by: comesBefore) }
  }

  private func comesBefore(_ a: Page, _ b: Page) -> Bool {
    let (orderA, orderB) = (a.frontMatter.order ?? .max, b.frontMatter.order ?? .max)
    if orderA != orderB { return orderA < orderB }
    if a.frontMatter.date != b.frontMatter.date {
      guard let dateA = a.frontMatter.date, let dateB = b.frontMatter.date else {
        return a.frontMatter.date != nil
      }
      return dateA > dateB
    }
    switch a.frontMatter.title.plain.compare(b.frontMatter.title.plain, locale: locale) {
    case .orderedAscending: return true
    case .orderedDescending: return false
    case .orderedSame: return a.path < b.path
    }
  }
}
