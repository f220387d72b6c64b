import Foundation
import Text

/// The site in one language: everything that rendering needs. Broken references in its pages have been reported.
struct LocalizedSite: Sendable {
  let shared: SharedContent
  let localizedFacts: LocalizedFacts
  private let resolved: ResolvedPages

  /// Creates the site of resolved pages; nil if figures could not be formatted in its language.
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

  /// Returns the page that lists a page's section; nil for a page in none, and for a list itself.
  func index(above page: SitePage) -> SitePage? {
    let index = page.path.section.flatMap { indexes[$0] }
    return index === page ? nil : index
  }

  /// Returns the path of a page below the site's root.
  func output(of path: PagePath) -> String {
    path.output(in: folder)
  }
}

extension LocalizedSite {
  /// Returns the form of addresses of the site's files on a page.
  ///
  /// Servers show the page for missing addresses at any address, so its links must be absolute if possible.
  func links(on page: SitePage) -> LinkBase {
    if page.path == .notFound, let url = profile.url { return .absolute(url) }
    return .relative(to: page.output)
  }

  /// Returns the absolute address of a page; nil for a site whose address is not known, and for the page for
  /// missing addresses, which has none of its own.
  func address(of page: SitePage) -> String? {
    page.path == .notFound ? nil : links.address(ofFile: page.output)
  }
}

extension LocalizedSite {
  /// Returns a text in the site's language.
  func text(_ text: LocalizedText) -> String {
    localizer.text(text)
  }

  /// The short name of the site: organisation and country.
  var name: String {
    "\(profile.organisation.abbreviation) \(text(profile.country.shortName))"
  }

  /// Returns the title of a part of the site among those of other sites: its own title, then the site's name.
  func fullTitle(_ title: String) -> String {
    "\(title) – \(name)"
  }
}

extension LocalizedSite {
  /// Returns the last day on which a page was published or reviewed, from its front matter; a section's list
  /// changes with its pages.
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
