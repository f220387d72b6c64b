import Diagnostics
import Text
import YAML

/// The texts of the interface in one language.
struct Labels: Sendable {
  /// The texts by their key in `labels.yaml`, with the location of the key.
  let texts: [String: Located<String>]
  /// Patterns for large numbers by their power of ten, the largest first: 6 → `{number} million`.
  let magnitudes: [(exponent: Int, pattern: MessagePattern)]
  /// Patterns for qualified figures by the qualifier's id: `over` → `over {number}`.
  let qualifiers: [String: MessagePattern]
  /// The ids of all qualifiers, including those with errors; nil if their list could not be read.
  let knownQualifiers: Set<String>?
  /// Whether magnitudes and percentage could be read; figures can't be formatted without them.
  let hasNumberPatterns: Bool

  /// The pattern for a percentage in prose, such as `{number} per cent`.
  let percent: MessagePattern?

  /// The descriptions of charts for readers who cannot see them.
  let charts: [String: MessagePattern]
  let citation: CitationMessages

  /// The messages for pages of fact sheets; nil if the site has none.
  let pages: PageMessages?

  /// The key of the text in place of a date that the source does not state.
  static let dateNotStatedKey = "date-not-stated"

  /// Returns the text of a key; nil if there is none.
  subscript(key: String) -> String? { texts[key]?.value }

  /// The text in place of a date that the source does not state.
  var dateNotStated: String { self[Self.dateNotStatedKey] ?? "" }
}

extension Labels {
  /// The file's name in each language folder.
  static let file = "labels.yaml"

  /// The keys that every language must have: the titles of pages that need no file, and the text for a missing
  /// date, which every figure may need.
  static let requiredKeys = [dateNotStatedKey, "key-facts", "not-found"]

  /// Reads `labels.yaml`; nil if it is not readable as a whole.
  ///
  /// A label with an error is reported and stays known by its name, so that one error does not cause others in
  /// templates and key facts. Readers see all texts of the file, so all are added to `visible`.
  ///
  /// `chartMessages` are the messages of charts, with the slots of each.
  static func load(
    _ source: SourceText,
    chartMessages: [(key: String, slots: [String])],
    visible: VisibleTexts,
    report: Report
  ) -> Labels? {
    YAMLText(source).readMapping("the list of labels", report: report) { mapping in
      for text in mapping.allTexts { visible.add(text) }
      return Labels(&mapping, chartMessages: chartMessages)
    }
  }

  private init(_ mapping: inout YAMLMapping, chartMessages: [(key: String, slots: [String])]) {
    let magnitudes = mapping.mapping("magnitudes", isRequired: false, Self.magnitudes)
    let qualifiers = mapping.mapping("qualifiers", Self.qualifiers)
    let charts = mapping.mapping("charts") { mapping in
      chartMessages.reduce(into: [String: MessagePattern]()) { patterns, message in
        patterns[message.key] = mapping.required(message.key, .pattern(message.slots))
      }
    }
    let citation = mapping.mapping("figure-citation", CitationMessages.init)
    let pages = mapping.mapping("pages", isRequired: false, PageMessages.init)
    let percent = mapping.optional("percent", .aroundNumber)
    texts = Self.texts(&mapping)
    self.magnitudes = magnitudes ?? []
    self.percent = percent
    self.charts = charts ?? [:]
    self.citation = citation ?? .missing
    self.pages = pages ?? (mapping.keys.contains("pages") ? .missing : nil)
    hasNumberPatterns =
      (magnitudes != nil || !mapping.keys.contains("magnitudes"))
      && (percent != nil || !mapping.keys.contains("percent"))
    self.qualifiers = qualifiers?.patterns ?? [:]
    knownQualifiers = qualifiers?.names
  }

  /// Reads the patterns of large numbers, the largest first; nil after an error.
  private static func magnitudes(
    _ mapping: inout YAMLMapping
  ) -> [(exponent: Int, pattern: MessagePattern)]? {
    let magnitudes = mapping.remaining(.magnitude).map(\.value)
    return magnitudes.count < mapping.keys.count ? nil : magnitudes.sorted { $0.exponent > $1.exponent }
  }

  private static func qualifiers(
    _ mapping: inout YAMLMapping
  ) -> (patterns: [String: MessagePattern], names: Set<String>)? {
    let patterns = mapping.remaining(.aroundNumber)
    return (Dictionary(patterns, uniquingKeysWith: { first, _ in first }), Set(mapping.keys))
  }

  /// Reads the texts of all other keys; empty texts for those with errors, which are reported.
  private static func texts(_ mapping: inout YAMLMapping) -> [String: Located<String>] {
    let keys = mapping.unreadKeys
    let required = requiredKeys.map { ($0, mapping.required($0, .text) ?? "") }
    let texts = Dictionary(required + mapping.remaining(.label).map { ($0.key, $0.value) }) { first, _ in
      first
    }
    let located = keys.compactMap { key in
      mapping.location(ofKey: key).map { (key, Located(texts[key] ?? "", at: $0)) }
    }
    return Dictionary(located, uniquingKeysWith: { first, _ in first })
  }
}

extension YAMLReader<String> {
  /// Reads a label. Templates name it by its key, with `_` for each `-`, so its key has no other signs.
  fileprivate static var label: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let key = value.key ?? ""
      let name = Slug.ascii(key)
      if key == name { return try value.text() }
      throw value.error(
        "invalid-label-name",
        "'\(key)' can't be the name of a label: a name has only small letters a–z, digits and hyphens",
        fix: "write '\(name.isEmpty ? "skip-to-content" : name)' before the colon"
      )
    }
  }
}

extension YAMLReader<(exponent: Int, pattern: MessagePattern)> {
  /// A reader of the pattern for a power of ten, which is the key.
  fileprivate static var magnitude: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let key = value.key ?? ""
      if key.utf8.count >= 4, key.utf8.first == UInt8(ascii: "1"),
        key.utf8.dropFirst().allSatisfy({ $0 == UInt8(ascii: "0") })
      {
        return (key.utf8.count - 1, try value.read(.aroundNumber))
      }
      throw value.error(
        "invalid-magnitude",
        "'\(key)' is not a magnitude",
        fix: "write a power of ten in full before the colon, such as 1000000"
      )
    }
  }
}
