import Concurrency
import Files
import Markdown

/// All that the links, pictures, figures and data blocks of pages can lead to.
struct ReferenceTargets: Sendable {
  /// The code of the language, which is also the name of its folder.
  let language: String
  /// The folder of its pages below the site's root.
  let folder: String
  /// The pages by the paths of their files below the language folder.
  let pages: [String: Page]
  /// The paths of all Markdown files, those with errors among them.
  let pageFiles: Set<String>
  /// What blocks of data can show.
  let blocks: BlockTargets
  let media: [String: MediaFile]
  /// Nil when they could not be read; then nothing can be said about figures.
  let keyFacts: KeyFacts?
  let localizedFacts: LocalizedFacts?
  /// Nil when the sources could not be read.
  let sourceAnchors: Set<String>?
  /// For links that lead nowhere.
  let suggestions: Lazy<PathSuggestions>
  /// For pictures that are not there.
  let pictureSuggestions: Lazy<PathSuggestions>

  /// `pages` are all pages of the language.
  init(_ content: Content, _ localized: LocalizedContent, pages: [Page], tree: FileTree) {
    let (language, media) = (localized.language.code, content.media)
    let pages = Dictionary(pages.map { ($0.path.file, $0) }, uniquingKeysWith: { first, _ in first })
    self.language = language
    folder = localized.folder
    self.pages = pages
    pageFiles = localized.pageFiles
    let paths = localized.pageFiles.compactMap(PagePath.init)
    blocks = BlockTargets(
      keyFacts: content.keyFacts,
      sections: Set(paths.compactMap(\.section)),
      filledSections: Set(paths.filter { $0.kind != .section }.compactMap(\.section)),
      folder: tree.displayPath(language)
    )
    self.media = media
    keyFacts = content.keyFacts
    localizedFacts = localized.facts
    sourceAnchors = content.sources.map { Set($0.map(\.anchor)) }
    suggestions = Lazy {
      PathSuggestions(pages.keys.map { "\(language)/\($0)" } + media.keys, language: language)
    }
    pictureSuggestions = Lazy { PathSuggestions(media.keys, language: language) }
  }

  /// The names of all places in a page that links can lead to; nil when they are not known.
  func anchors(of page: Page) -> Set<String>? {
    let headings = Set(page.body.headings.map(\.id))
    guard page.path == .keyFacts else { return headings }
    guard let keyFacts, let sourceAnchors else { return nil }
    return headings.union(keyFacts.knownIDs).union(sourceAnchors)
  }
}
