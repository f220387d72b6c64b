import Diagnostics
import Files

/// The whole site: the content that all languages share, and the site in each language.
struct Site: Sendable {
  let shared: SharedContent
  /// The sites of all languages, in the order of the profile; never empty.
  let localized: [LocalizedSite]

  var profile: Profile { shared.profile }
  var keyFacts: KeyFacts { shared.keyFacts }
  var media: [String: MediaFile] { shared.media }

  /// The site in the first language, also used for files that have no language.
  var first: LocalizedSite { localized[0] }

  var pages: [SitePage] { localized.flatMap(\.pages) }

  /// The mandate areas, each with its pages by language.
  ///
  /// The areas of the first language come first, in its order, then those that only other languages have.
  var areas: [ByLanguage<SitePage>] {
    let paths = localized.flatMap { $0.areas.map(\.path) }.unique
    let pages = localized.map { site in
      let byPath = Dictionary(site.areas.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      return (language: site.language.code, byPath: byPath)
    }
    return paths.map { path in
      ByLanguage(pages.compactMap { pages in pages.byPath[path].map { (pages.language, $0) } })
    }
  }
}

/// The content that the sites of all languages share.
struct SharedContent: Sendable {
  let profile: Profile
  let keyFacts: KeyFacts
  /// The media files by their path below the content folder, such as `media/office.jpg`.
  let media: [String: MediaFile]
  /// That to which texts of YAML files link.
  let linked: LinkedIDs
}

extension Site {
  /// Resolves all references in pages and menus; nil if the profile, the key facts or any labels could not be read.
  ///
  /// Those errors have already been reported; references that do not depend on these files are still checked.
  init?(_ content: Content, tree: FileTree, made: MadeFiles.Kinds, report: Report) async {
    var resolved: [ResolvedPages] = []
    for language in content.localized {
      resolved.append(
        await ResolvedPages(language, of: content, tree: tree, made: made, report: report)
      )
    }
    guard let profile = content.profile, let keyFacts = content.keyFacts else { return nil }
    let shared = SharedContent(
      profile: profile,
      keyFacts: keyFacts,
      media: content.media,
      linked: content.localized.map(\.linked).reduce(content.linked) { $0.union($1) }
    )
    let localized = resolved.compactMap { LocalizedSite($0, shared: shared) }
    guard !localized.isEmpty, localized.count == resolved.count else { return nil }
    self.init(shared: shared, localized: localized)
  }
}
