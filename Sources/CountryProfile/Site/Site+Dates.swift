extension Site {
  /// The last day on which a page was written or looked over, as its front matter says; a section's list changes with
  /// its pages.
  func lastChange(of page: SitePage) -> CalendarDate? {
    guard page.path.kind == .section else { return page.lastChange }
    let members = sections[page.path.section ?? ""] ?? []
    return (members + [page]).compactMap(\.lastChange).max()
  }
}

extension SitePage {
  fileprivate var lastChange: CalendarDate? {
    guard let date = page.frontMatter.date, let reviewed = page.frontMatter.reviewed else {
      return page.frontMatter.date ?? page.frontMatter.reviewed
    }
    return max(date, reviewed)
  }
}
