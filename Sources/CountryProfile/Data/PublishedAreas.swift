import OpenData
import Text

/// The content of `areas.json`.
struct PublishedAreas: Sendable {
  let profile: Profile
  let areas: [PublishedArea]

  static let data = DataRecord<PublishedAreas>(
    "The mandate areas of the country profile, in the order of the site.",
    [
      .required(
        "areas",
        .list(of: .record(PublishedArea.data)),
        "The areas, in the order of the site",
        \.areas
      ),
      .languages(\.profile),
    ]
  )
}

/// A mandate area as a data file describes it.
struct PublishedArea: Sendable {
  /// The page about the area in each language.
  let pages: ByLanguage<SitePage>
  /// The path of the data file below the site's root; links in the file are relative to it.
  let file: String

  /// Returns the path of an area's own data file below the site's root.
  static func path(of area: SitePage) -> String { path(ofAreaNamed: area.path.name) }

  /// The same by the name of the area's page.
  static func path(ofAreaNamed name: String) -> String { "data/areas/\(name).json" }
}

extension PublishedArea {
  fileprivate static let data = DataRecord<PublishedArea>(
    "One mandate area.",
    fields(pages: #"^\.\./[^/].*\.html$"#) + [
      .required(
        "data",
        .path(#"^areas/[^/]+\.json$"#),
        "The path of the file with the whole text of the area, relative to this file"
      ) { $0.link(to: path(of: $0.pages.first)) }
    ]
  )

  /// Returns the fields that an area has in every file; `pages` is a regular expression for the paths of pages.
  fileprivate static func fields(pages: String) -> [DataField<PublishedArea>] {
    let id = DataType<String>.string(pattern: #"^[^/\\]+$"#).described(
      "The name of the page of a mandate area, as it stands in its address. It never changes once published.",
      as: "areaId"
    )
    return [.required("id", id, "The id of the area. It never changes", \.pages.first.path.name)]
      + FrontMatter.data.map { $0.reading { $0.pages.map(\.frontMatter) } }
      + [
        .required("page", .pages(pages), "The page about the area") { area in
          area.pages.text { area.link(to: $0.output) }
        }
      ]
  }

  /// The ids of the key facts in the area's texts in all languages, each once.
  fileprivate var facts: [String] {
    pages.values.flatMap(\.facts).unique
  }

  private func link(to path: String) -> String {
    LinkBase.relative(to: file).address(of: .site(path: path))
  }
}

/// A mandate area with its whole text.
struct WholeArea: Sendable {
  let area: PublishedArea
  /// The text of its page as HTML, in each language.
  let body: LocalizedText
  /// The figures in its text that are no key facts, in all languages.
  let figures: [SourcedFigure]

  /// The fields of an area's own file, such as `data/areas/migration-health.json`.
  static let data = DataRecord<WholeArea>(
    "One mandate area of the country profile, with its whole text.",
    PublishedArea.fields(pages: #"^\.\./\.\./[^/].*\.html$"#).map { $0.reading(\.area) } + [
      .required(
        "body",
        .html,
        "The text of the page as HTML",
        more: ". Its links are relative to this file",
        \.body
      ),
      .required(
        "facts",
        .list(of: .id, isUnique: true),
        """
        The ids of the figures that the text uses, in the order in which it names them; data/key-facts.json has the \
        figures
        """,
        \.area.facts
      ),
      .required(
        "figures",
        .list(of: .record(SourcedFigure.data)),
        "The figures in the text that are no key facts, in the order of the text",
        \.figures
      ),
    ]
  )
}
