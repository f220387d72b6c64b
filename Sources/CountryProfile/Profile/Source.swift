import Diagnostics
import YAML

/// Where figures come from.
struct Source: Sendable {
  /// The name by which key facts refer to it.
  let id: String
  /// The publication's title.
  let title: LocalizedText
  /// Who published it.
  let publisher: LocalizedText
  /// When it was published, where that is stated.
  let published: CalendarDate?
  /// Its address, where it has one.
  let url: String?
  /// What readers must know about it.
  let note: LocalizedText?

  /// Its permanent anchor on the page that lists all key facts.
  var anchor: String { Self.anchorPrefix + id }

  /// What anchors of sources begin with.
  static let anchorPrefix = "source-"
}

extension Source {
  /// A placeholder for a source that can't be looked up, since the profile has errors.
  init(unknown id: String) {
    self.init(id: id, title: .missing, publisher: .missing, published: nil, url: nil, note: nil)
  }

  init?(_ mapping: inout YAMLMapping, text: YAMLReader<LocalizedText>) {
    let id = mapping.required("id", .id)
    let title = mapping.required("title", text)
    let publisher = mapping.required("publisher", text)
    let published = mapping.optional("published", .date)
    let url = mapping.optional("url", .webAddress)
    let note = mapping.optional("note", text)
    guard let id else { return nil }
    self.init(
      id: id,
      title: title ?? .missing,
      publisher: publisher ?? .missing,
      published: published,
      url: url,
      note: note
    )
  }
}

extension YAMLReader<Source> {
  /// The source with an id; any is taken where the sources are not known.
  static func source(among sources: [Source]?) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let id = try value.text()
      guard let sources else { return Source(unknown: id) }
      if let source = sources.first(where: { $0.id == id }) { return source }
      throw value.error(
        "unknown-source",
        "there is no source '\(id)'",
        fix: NearMiss.question(for: id, among: sources.map(\.id)) ?? "add it to 'sources' in profile.yaml"
      )
    }
  }
}
