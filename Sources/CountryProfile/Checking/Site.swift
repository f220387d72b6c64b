/// The whole site after all checks: everything that rendering needs, with nothing left that could be wrong.
struct Site: Sendable {
  let profile: Profile
  let language: Language
  let labels: Labels
  let keyFacts: KeyFacts
  /// The wording of each fact by its id.
  let wordings: [String: FigureWording]
  /// All pages, in the order of their paths.
  let pages: [SitePage]
  /// The pages of each section in the order in which readers see them, without the section's index.
  let sections: [String: [SitePage]]
  /// The page that lists each section, by the section's name.
  let indexes: [String: SitePage]
  /// The main menu.
  let navigation: [MenuItem]
  /// The sheets of paper that are made from pages; none where the profile wants none.
  let factSheets: FactSheets
  /// Whether a browser prints the fact sheets and draws the pictures that other sites show.
  let isPrinted: Bool
  /// The files below `media`, by their path below the content folder.
  let media: [String: MediaFile]

  /// One entry of the main menu.
  struct MenuItem: Sendable {
    let page: SitePage
    let children: [SitePage]
  }

  /// The pages about mandate areas, in order.
  var areas: [SitePage] {
    sections[PagePath.areas] ?? []
  }

  /// The page that lists a page's section; nil for a page in none, and for a list itself.
  func index(above page: SitePage) -> SitePage? {
    let index = page.page.path.section.flatMap { indexes[$0] }
    return index === page ? nil : index
  }
}
