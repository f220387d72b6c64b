import Concurrency
import Files
import Markdown

/// Everything that references in the pages of one language can lead to.
struct ReferenceTargets: Sendable {
  /// The code of the language, such as `en`; also the name of its content folder.
  let language: String
  /// The folder of its pages in the site, such as `lo/`; empty for the first language.
  let folder: String
  /// The pages by file path below the language folder, such as `areas/migration-health.md`.
  let pages: [String: Page]
  /// The same by their paths in the site; created only when first needed.
  let pagesByOutput: Lazy<[String: Page]>
  /// The paths of all Markdown files below the language folder, including those with errors.
  let pageFiles: Set<String>
  let blocks: BlockTargets
  let media: [String: MediaFile]
  let made: MadeFiles
  /// Nil if the key facts could not be read; then figures are not checked.
  let keyFacts: KeyFacts?
  let figures: SearchedFigures?
  /// Nil if the sources could not be read; then links to them are not checked.
  let sources: [Source]?
  /// Suggests corrections for links that lead nowhere; created only when first needed.
  let suggestions: Lazy<PathSuggestions>
  let pictureSuggestions: Lazy<PathSuggestions>

  init(
    _ content: Content,
    _ localized: LocalizedContent,
    pages: [Page],
    tree: FileTree,
    made: MadeFiles.Kinds
  ) {
    let (language, media) = (localized.language.code, content.media)
    let pages = Dictionary(pages.map { ($0.path.file, $0) }, uniquingKeysWith: { first, _ in first })
    self.language = language
    folder = localized.folder
    self.pages = pages
    let folder = localized.folder
    pagesByOutput = Lazy {
      Dictionary(
        pages.values.map { ($0.path.output(in: folder), $0) },
        uniquingKeysWith: { first, _ in first }
      )
    }
    pageFiles = localized.pageFiles
    let paths = localized.pageFiles.compactMap(PagePath.init)
    blocks = BlockTargets(
      keyFacts: content.keyFacts,
      sections: Set(paths.compactMap(\.section)),
      filledSections: Set(paths.filter { $0.kind != .section }.compactMap(\.section)),
      folder: tree.displayPath(language)
    )
    self.media = media
    self.made = MadeFiles(
      made,
      content,
      areas: pages.values.map(\.path).filter { $0.kind == .area }.map(\.name),
      folder: localized.folder
    )
    keyFacts = content.keyFacts
    figures = localized.figures
    sources = content.sources
    suggestions = Lazy {
      PathSuggestions(pages.keys.map { "\(language)/\($0)" } + media.keys, language: language)
    }
    pictureSuggestions = Lazy { PathSuggestions(media.keys, language: language) }
  }

  /// Returns the ids that links can give after `#` to lead to a place in a page; nil if these are not known.
  func anchors(of page: Page) -> Set<String>? {
    let headings = Set(page.body.headings.map(\.id))
    guard page.path == .keyFacts else { return headings }
    guard let keyFacts, let sources else { return nil }
    return headings.union(keyFacts.knownIDs).union(sources.map(\.anchor))
  }
}
