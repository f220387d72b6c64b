/// The whole site after all checks: everything that rendering needs, with nothing left that could be wrong.
struct Site: Sendable {
  let profile: Profile
  let localizer: Localizer
  let keyFacts: KeyFacts
  let localizedFacts: LocalizedFacts
  /// All pages, in the order of their paths.
  let pages: [SitePage]
  /// The pages of each section in the order in which readers see them, without the section's index.
  let sections: [String: [SitePage]]
  /// The page that lists each section, by the section's name.
  let indexes: [String: SitePage]
  /// The main menu.
  let navigation: [MenuItem]
  /// The files below `media`, by their path below the content folder.
  let media: [String: MediaFile]

  /// One entry of the main menu.
  struct MenuItem: Sendable {
    let page: SitePage
    let children: [SitePage]
  }

  var language: Language { localizer.language }
  var labels: Labels { localizer.labels }
  var links: SiteLinks { localizedFacts.links }

  /// The pages about mandate areas, in order.
  var areas: [SitePage] {
    sections[PagePath.areas] ?? []
  }

  /// The page that lists a page's section; nil for a page in none, and for a list itself.
  func index(above page: SitePage) -> SitePage? {
    let index = page.path.section.flatMap { indexes[$0] }
    return index === page ? nil : index
  }
}
