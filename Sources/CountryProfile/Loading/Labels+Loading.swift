import Diagnostics
import Foundation
import Text
import YAML

extension Labels {
  /// The file's name in each language folder.
  static let file = "labels.yaml"

  /// The keys that every language must have: pages that need no file are named by them, and no figure may stand
  /// without a word about its date.
  static let requiredKeys = [dateNotStatedKey, "key-facts", "not-found"]

  /// Reads `labels.yaml`; nil when it is not readable as a whole.
  ///
  /// What has an error is reported and stays known by its name, so that one error does not cause others in templates
  /// and key facts. Readers see all texts of the file, so all are noted in `log`.
  static func load(_ source: SourceText, log: TextLog, diagnostics: inout [Diagnostic]) -> Labels? {
    YAMLText(source).readMapping("the list of labels", diagnostics: &diagnostics) { mapping in
      mapping.note(in: log)
      return Labels(&mapping, in: source)
    }
  }

  private init(_ mapping: inout YAMLMapping, in source: SourceText) {
    let magnitudes = mapping.mapping("magnitudes", Self.magnitudes)
    let qualifiers = mapping.mapping("qualifiers", Self.qualifiers)
    let charts = mapping.mapping("charts", ChartSentences.init)
    let citation = mapping.mapping("figure-citation", FigureCitation.init)
    let pages = mapping.mapping("pages", isRequired: false, PageCountWords.init)
    let percent = mapping.required("percent") { value throws(Diagnostic) in try Self.pattern(value) }
    texts = Self.texts(&mapping)
    places = Dictionary(
      texts.keys.compactMap { key in mapping.keyOffset(of: key).map { (key, source.place(at: $0)) } },
      uniquingKeysWith: { first, _ in first }
    )
    self.magnitudes = magnitudes ?? []
    self.percent = percent ?? .number
    self.charts = charts ?? .missing
    self.citation = citation ?? .missing
    self.pages = pages ?? (mapping.keyOffset(of: "pages") == nil ? nil : .missing)
    hasNumberWords = magnitudes != nil && percent != nil
    self.qualifiers = qualifiers?.patterns ?? [:]
    knownQualifiers = qualifiers?.names
  }
}

extension Labels {
  /// The patterns of large numbers, the largest first; nil after an error.
  private static func magnitudes(_ mapping: inout YAMLMapping) -> [(power: Int, pattern: Pattern)]? {
    let magnitudes = mapping.remaining { key, value throws(Diagnostic) in
      (power: try power(key, value), pattern: try pattern(value))
    }
    return magnitudes.count < mapping.keys.count
      ? nil : magnitudes.map(\.value).sorted { $0.power > $1.power }
  }

  private static func qualifiers(
    _ mapping: inout YAMLMapping
  ) -> (patterns: [String: Pattern], names: Set<String>)? {
    let patterns = mapping.remaining { _, value throws(Diagnostic) in try pattern(value) }
    return (Dictionary(patterns, uniquingKeysWith: { first, _ in first }), Set(mapping.keys))
  }

  private static func texts(_ mapping: inout YAMLMapping) -> [String: String] {
    let structured = ["magnitudes", "qualifiers", "charts", "figure-citation", "pages", "percent"]
    let others = Set(mapping.keys).subtracting(structured)
    var texts: [String: String] = [:]
    for key in others.union(requiredKeys) { texts[key] = "" }
    for key in requiredKeys {
      texts[key] = mapping.required(key) { value throws(Diagnostic) in try value.text() } ?? ""
    }
    for (key, text) in mapping.remaining({ key, value throws(Diagnostic) in try text(key, value) }) {
      texts[key] = text
    }
    return texts
  }
}

extension Labels {
  /// Templates write the hyphens of a label's name as underscores and can write no other sign.
  private static func text(_ key: String, _ value: YAMLValue) throws(Diagnostic) -> String {
    let name = Slug.ascii(key)
    if key == name { return try value.text() }
    throw value.error(
      "'\(key)' can't be the name of a label: a name has only small letters a–z, digits and hyphens",
      fix: "write '\(name.isEmpty ? "skip-to-content" : name)' before the colon"
    )
  }

  private static func pattern(_ value: YAMLValue) throws(Diagnostic) -> Pattern {
    let text = try value.text()
    if let pattern = Pattern(text) { return pattern }
    throw value.error(
      "\(value.what) must say where the number stands, once",
      fix: "write {number} in its place, such as \"over {number}\""
    )
  }

  private static func power(_ key: String, _ value: YAMLValue) throws(Diagnostic) -> Int {
    if let power = Int(key), power >= 1000 { return power }
    throw value.error(
      "'\(key)' is not a magnitude",
      fix: "write the number in full before the colon, such as 1000000"
    )
  }
}
