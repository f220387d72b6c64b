import Diagnostics
import YAML

/// A source of figures.
struct Source: Sendable {
  /// The name by which key facts refer to it.
  let id: String
  /// The publication's title.
  let title: LocalizedText
  /// The publisher.
  let publisher: LocalizedText
  /// The date of publication, if it is stated.
  let published: CalendarDate?
  /// Its address, if it has one.
  let url: String?
  /// A remark for readers.
  let note: LocalizedText?

  /// Its permanent anchor on the page that lists all key facts.
  var anchor: String { Self.anchorPrefix + id }

  /// The prefix of anchors of sources.
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
  /// Returns a reader of the id of a source; any is accepted if the sources are not known.
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
