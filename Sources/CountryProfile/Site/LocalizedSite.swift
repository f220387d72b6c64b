import Foundation
import Text

/// The site in one language: everything that rendering needs. What its pages refer to has been found, or reported as
/// missing.
struct LocalizedSite: Sendable {
  let shared: SharedContent
  let localizedFacts: LocalizedFacts
  private let resolved: ResolvedPages

  /// Creates the site of resolved pages; nil when figures could not be put into the words of its language.
  init?(_ resolved: ResolvedPages, shared: SharedContent) {
    guard let facts = resolved.content.facts else { return nil }
    self.shared = shared
    self.resolved = resolved
    localizedFacts = facts
  }

  /// The folder of its pages below the site's root, with a slash at its end; empty for the first language.
  var folder: String { resolved.content.folder }
  var pages: [SitePage] { resolved.pages }
  var sections: [String: [SitePage]] { resolved.sections }
  var indexes: [String: SitePage] { resolved.indexes }
  var navigation: [Menu.Item] { resolved.navigation }

  var profile: Profile { shared.profile }
  var keyFacts: KeyFacts { shared.keyFacts }
  var media: [String: MediaFile] { shared.media }

  var localizer: Localizer { localizedFacts.localizer }
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

  /// Where the page of a path is published, below the site's root.
  func output(of path: PagePath) -> String {
    path.output(in: folder)
  }
}

extension LocalizedSite {
  /// How addresses of the site's files are written on a page.
  ///
  /// Servers show the page for missing addresses at any address, so its links must be complete where they can.
  func links(on page: SitePage) -> LinkBase {
    if page.path == .notFound, let url = profile.url { return .absolute(url) }
    return .relative(to: page.output)
  }

  /// The complete address of a page; nil for a site whose address is not known, and for the page for missing
  /// addresses, which has none of its own.
  func address(of page: SitePage) -> String? {
    page.path == .notFound ? nil : links.address(ofFile: page.output)
  }
}

extension LocalizedSite {
  /// A text in the site's language.
  func text(_ text: LocalizedText) -> String {
    localizer.text(text)
  }

  /// What the site is called, in short: organisation and country.
  var name: String {
    "\(profile.organisation.abbreviation) \(text(profile.country.shortName))"
  }

  /// What a part of the site is called among those of other sites: its own title, then the site's name.
  func fullTitle(_ title: String) -> String {
    "\(title) – \(name)"
  }
}

extension LocalizedSite {
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
