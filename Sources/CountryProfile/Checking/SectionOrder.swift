import Foundation

/// The order in which readers see the pages of a section: by `order`, then the newest first, then by title.
struct SectionOrder: Sendable {
  private let locale: Locale

  init(_ language: Language) {
    locale = Locale(identifier: language.locale)
  }

  /// The pages in their order.
  func sorted(_ pages: [SitePage]) -> [SitePage] {
    pages.sorted { comesBefore($0.page, $1.page) }
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
    switch a.frontMatter.title.compare(b.frontMatter.title, locale: locale) {
    case .orderedAscending: return true
    case .orderedDescending: return false
    case .orderedSame: return a.path < b.path
    }
  }
}
