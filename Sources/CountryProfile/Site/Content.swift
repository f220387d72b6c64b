/// Everything that editors wrote, read and parsed, but not yet compared with each other.
struct Content: Sendable {
  var profile: Profile?
  var keyFacts: KeyFacts?
  /// The content of each language, the first one first; empty if the languages are not known.
  var localized: [LocalizedContent] = []
  /// The files below `media`, by their path below the content folder.
  var media: [String: MediaFile] = [:]

  /// The sources of figures; nil if they could not be read.
  ///
  /// A profile without any source has been reported; each fact would only repeat that.
  var sources: [Source]? {
    profile.flatMap { $0.sources.isEmpty ? nil : $0.sources }
  }
}

struct LocalizedContent: Sendable {
  let language: Language
  /// The folder of its pages below the site's root, with a slash at its end; empty for the first language.
  let folder: String
  let labels: Labels?
  /// The pages in the order of their paths, except those whose front matter has errors.
  let pages: [Page]
  /// The paths of all Markdown files in the language's folder, including those with errors.
  let pageFiles: Set<String>
  /// Key facts as readers see them; nil if something needed for that could not be read.
  let facts: LocalizedFacts?
}

extension LocalizedContent {
  /// Returns the pages of a site in this language, including those that it has even if no file was written for
  /// them.
  ///
  /// The page for missing addresses is for all languages, and belongs to the first.
  func allPages(hasFactSheets: Bool) -> [Page] {
    let sections = Set(pages.compactMap(\.path.section))
    let indexes = sections.sorted().map { section in
      (PagePath.index(of: section), labels?[section] ?? Self.capitalised(section))
    }
    let keyFacts = [(PagePath.keyFacts, labels?["key-facts"] ?? "")]
    let notFound = folder.isEmpty ? [(PagePath.notFound, labels?["not-found"] ?? "")] : []
    let sheetsTitle = labels?["fact-sheets"] ?? Self.capitalised("fact-sheets")
    let factSheets = hasFactSheets ? [(PagePath.factSheets, sheetsTitle)] : []
    let others = (keyFacts + notFound + factSheets + indexes).filter { !pageFiles.contains($0.0.file) }
    return pages
      + others.map { path, title in
        Page(path: path, file: "\(language.code)/\(path.file)", title: title)
      }
  }

  private static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst().replacing("-", with: " ")
  }
}
