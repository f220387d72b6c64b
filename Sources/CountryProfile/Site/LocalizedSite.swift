import Foundation
import Text

/// The site in one language, with everything that rendering needs; broken references have already been reported.
struct LocalizedSite: Sendable {
  let shared: SharedContent
  let localizedFacts: LocalizedFacts
  private let resolved: ResolvedPages

  /// Creates the site from resolved pages; nil if the labels of the language could not be read.
  init?(_ resolved: ResolvedPages, shared: SharedContent) {
    guard let facts = resolved.content.facts else { return nil }
    self.shared = shared
    self.resolved = resolved
    localizedFacts = facts
  }

  /// The folder of its pages in the site, such as `lo/`; empty for the first language.
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

  /// The pages of the section `areas`, in the order in which readers see them.
  var areas: [SitePage] {
    sections[PagePath.areas] ?? []
  }

  /// Returns the page that lists the section of a page; nil for a page outside sections and for such a list itself.
  func index(above page: SitePage) -> SitePage? {
    let index = page.path.section.flatMap { indexes[$0] }
    return index === page ? nil : index
  }

  /// Returns the path of a page below the site's root, such as `areas/migration-health.html`.
  func output(of path: PagePath) -> String {
    path.output(in: folder)
  }
}

extension LocalizedSite {
  /// Returns how a page links to files of the site: with relative or with absolute addresses.
  ///
  /// Servers show the page for missing addresses at any address, so its links must be absolute if possible.
  func links(on page: SitePage) -> LinkBase {
    if page.path == .notFound, let url = profile.url { return .absolute(url) }
    return .relative(to: page.output)
  }

  /// Returns the absolute address of a page; nil if the site's address is not known, and always nil for `404.html`.
  func address(of page: SitePage) -> String? {
    page.path == .notFound ? nil : links.address(ofFile: page.output)
  }
}

extension LocalizedSite {
  /// Returns a text in the site's language, or in the first language if it has not been translated.
  func text(_ text: LocalizedText) -> String {
    localizer.text(text)
  }

  /// The short name of the site, such as `IOM Lao PDR`.
  var name: String {
    "\(profile.organisation.abbreviation) \(text(profile.country.shortName))"
  }

  /// Returns a title with the name of the site, such as `Migration health – IOM Lao PDR`.
  func fullTitle(_ title: String) -> String {
    "\(title) – \(name)"
  }
}

extension LocalizedSite {
  /// Returns the later of the dates `date` and `reviewed` in a page's front matter.
  ///
  /// For a page that lists a section, this is the latest date of all pages in it.
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
