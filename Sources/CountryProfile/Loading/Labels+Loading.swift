import Diagnostics
import Foundation

extension Labels {
  /// The file's name in each language folder.
  static let file = "labels.yaml"

  /// The keys that every language must have, since the program itself uses them.
  static let requiredKeys = ["date-not-stated", "key-facts", "not-found"]

  /// Reads `labels.yaml`; nil after an error, which is reported.
  static func load(_ source: SourceText, diagnostics: inout [Diagnostic]) -> Labels? {
    YAMLText(source).readMapping("the list of labels", diagnostics: &diagnostics) { mapping in
      Labels(&mapping)
    }
  }

  private init?(_ mapping: inout YAMLMapping) {
    let magnitudes = mapping.mapping("magnitudes") { inner in
      inner.remaining { key, value throws(Diagnostic) in
        (power: try Self.power(key, value), pattern: try Self.pattern(value))
      }
      .map(\.value)
    }
    let qualifiers = mapping.mapping("qualifiers") { inner in
      inner.remaining { _, value throws(Diagnostic) in try Self.pattern(value) }
    }
    let percent = mapping.required("percent") { value throws(Diagnostic) in try Self.pattern(value) }
    var texts: [String: String] = [:]
    for key in Self.requiredKeys {
      texts[key] = mapping.required(key) { value throws(Diagnostic) in try value.text() }
    }
    for entry in mapping.remaining({ key, value throws(Diagnostic) in try Self.text(key, value) }) {
      texts[entry.key] = entry.value
    }
    guard let magnitudes, let qualifiers, let percent else { return nil }
    self.texts = texts
    self.magnitudes = magnitudes.sorted { $0.power > $1.power }
    self.qualifiers = Dictionary(qualifiers, uniquingKeysWith: { first, _ in first })
    self.percent = percent
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
