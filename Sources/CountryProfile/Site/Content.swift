/// Everything that editors wrote, parsed file by file; references between the files are not resolved yet.
struct Content: Sendable {
  var profile: Profile?
  var keyFacts: KeyFacts?
  /// In the order of the profile's languages; empty if the languages are not known.
  var localized: [LocalizedContent] = []
  /// The media files by their path below the content folder, such as `media/office.jpg`.
  var media: [String: MediaFile] = [:]
  /// That to which texts of the profile and of key facts link.
  var linked = LinkedIDs()

  /// The sources of figures; nil if none could be read, and then the source ids in facts are not checked.
  var sources: [Source]? {
    profile.flatMap { $0.sources.isEmpty ? nil : $0.sources }
  }
}

struct LocalizedContent: Sendable {
  let language: Language
  /// The folder of its pages in the site, such as `lo/`; empty for the first language.
  let folder: String
  let labels: Labels?
  /// The pages sorted by path, without those whose front matter has errors.
  let pages: [Page]
  /// The paths of all Markdown files below the language's folder, including those with errors.
  let pageFiles: Set<String>
  /// Nil if the profile, the key facts or the labels could not be read.
  let figures: SearchedFigures?
  /// That to which labels link.
  let linked: LinkedIDs
}

extension LocalizedContent {
  var facts: LocalizedFacts? { figures?.facts }

  /// Returns the pages in this language, including those that a site has without a file, such as lists of sections.
  ///
  /// The page for missing addresses serves all languages, so only the first language has it.
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
