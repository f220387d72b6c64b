import Diagnostics
import YAML

/// A publication that figures come from, as listed in `profile.yaml`.
struct Source: Sendable {
  /// The name by which key facts refer to the source, such as `leaflet`; it never changes.
  let id: String
  let title: LocalizedText
  let publisher: LocalizedText
  /// A year, a month or a day; nil if the publication states no date.
  let published: Located<Period>?
  /// Nil if the publication is not on the web.
  let url: String?
  /// What readers must know about the publication, such as that it has no date.
  let note: LocalizedText?

  /// Whether the entry says `checked: true`: a date that looks odd, or that nothing is from it, is meant.
  let isChecked: Bool
  /// The place of its id in `profile.yaml`; nil for a placeholder.
  let location: SourceLocation?

  /// Its permanent anchor on the page that lists all key facts, such as `source-leaflet`.
  var anchor: String { Self.anchor(of: id) }

  /// Returns the permanent anchor of the source with an id.
  static func anchor(of id: String) -> String { anchorPrefix + id }

  /// Distinguishes the anchors of sources from those of key facts, which have no prefix.
  static let anchorPrefix = "source-"
}

extension Source {
  /// Creates a placeholder for a source that can't be looked up, since the sources could not be read.
  init(unknown id: String) {
    self.init(
      id: id,
      title: .missing,
      publisher: .missing,
      published: nil,
      url: nil,
      note: nil,
      isChecked: false,
      location: nil
    )
  }

  init?(_ mapping: inout YAMLMapping, text: YAMLReader<LocalizedText>) {
    let id = mapping.required("id", .located(.id))
    let title = mapping.required("title", text)
    let publisher = mapping.required("publisher", text)
    let published = mapping.optional("published", .located(.moment))
    let url = mapping.optional("url", .webAddress)
    let note = mapping.optional("note", text)
    let isChecked = mapping.optional("checked", .checked) ?? false
    guard let id else { return nil }
    self.init(
      id: id.value,
      title: title ?? .missing,
      publisher: publisher ?? .missing,
      published: published,
      url: url,
      note: note,
      isChecked: isChecked,
      location: id.location
    )
  }
}

extension Source {
  /// Returns a link to a source, as texts have it, whose id the editor must fill in.
  static func link(_ words: String) -> String { "[\(words)](\(LinkedText.Scheme.source.rawValue):…)" }
}

extension YAMLReader<Source> {
  /// Reads the id of a source; accepts any id if `sources` is nil, since they could not be read.
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
