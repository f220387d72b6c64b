import Diagnostics
import Foundation
import Numbers
import YAML

extension NumberWording {
  /// Reads the labels for numbers: `percent`, `magnitudes` and `numbers`, which are all optional.
  init(_ mapping: inout YAMLMapping, language: Language, report: Report) {
    self.init()
    percent = mapping.optional("percent", .affixes)
    let known = Magnitude.known(in: language.code, locale: language.locale)
    magnitudes =
      mapping.mapping("magnitudes", isRequired: false) { inner in
        inner.remaining(.magnitude(in: language, known: known, report: report)).map(\.value)
      } ?? []
    _ = mapping.mapping("numbers", isRequired: false) { readWords(&$0) }
  }

  /// Whether all words of a mapping could be read; figures can't be formatted without them.
  func isComplete(in mapping: YAMLMapping) -> Bool {
    let written = mapping.writtenValue(of: "magnitudes")?.pairs(named: "a magnitude")?.count
    return (percent != nil || !mapping.keys.contains("percent"))
      && (!mapping.keys.contains("magnitudes") || magnitudes.count == written)
  }
}

extension NumberWording {
  /// Reads the words that replace the program's.
  private mutating func readWords(_ mapping: inout YAMLMapping) {
    words = Self.read("words", .words(by: .wholeNumber), in: &mapping)
    ordinals = Self.read("ordinals", .words(by: .wholeNumber), in: &mapping)
    fractions = Self.read("fractions", .words(by: .fraction), in: &mapping)
    shortMagnitudes = Self.read("short-magnitudes", .words(by: .powerOfTen), in: &mapping)
    currencyNames = Self.read("currencies", .words(by: .currencyCode), in: &mapping)
      .mapValues { $0.map { Noun($0) } }
    hedges = Self.read("hedges", .hedges, in: &mapping)
  }

  private static func read<Key: Hashable>(
    _ key: String,
    _ reader: YAMLReader<(Key, [String])>,
    in mapping: inout YAMLMapping
  ) -> [Key: [String]] {
    let entries = mapping.mapping(key, isRequired: false) { $0.remaining(reader).map(\.value) } ?? []
    return Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }
}

extension YAMLReader {
  /// Returns a reader of a text or a list of texts, with its key as `key` reads it.
  fileprivate static func words<Key>(by key: YAMLReader<Key>) -> YAMLReader where Result == (Key, [String]) {
    YAMLReader { value throws(Diagnostic) in
      let key = try value.read(key)
      if value.writtenText != nil { return (key, [try value.text()]) }
      return (key, try value.read(.list(of: .text)))
    }
  }
}

extension YAMLReader<(Relation, [String])> {
  fileprivate static var hedges: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let name = value.key ?? ""
      guard let relation = Relation(rawValue: name) else {
        let known = Relation.allCases.map(\.rawValue)
        throw value.error(
          "unknown-hedge",
          "there are no hedges called '\(name)'",
          fix: NearMiss.question(for: name, among: known) ?? "use one of: \(known.joined(separator: ", "))"
        )
      }
      let values = value.writtenText == nil ? try value.list() : [value]
      var phrases: [String] = []
      for value in values {
        _ = try value.read(.aroundNumber)
        phrases.append(try value.text())
      }
      return (relation, phrases)
    }
  }
}

extension YAMLReader<Int64> {
  fileprivate static var wholeNumber: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let key = value.key ?? ""
      if let number = Int64(key), "\(number)" == key { return number }
      throw value.error(
        "invalid-number",
        "'\(key)' is not a whole number",
        fix: "write digits only, such as 9"
      )
    }
  }
}

extension YAMLReader<Fraction> {
  fileprivate static var fraction: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let parts = (value.key ?? "").split(separator: "/").map { Int($0) ?? 0 }
      if parts.count == 2, parts[0] > 0, parts[1] > parts[0] { return Fraction(parts[0], of: parts[1]) }
      throw value.error(
        "invalid-fraction",
        "'\(value.key ?? "")' is not a fraction",
        fix: "write one such as 1/3 before the colon"
      )
    }
  }
}

extension YAMLReader<String> {
  fileprivate static var currencyCode: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let code = value.key ?? ""
      if Locale.commonISOCurrencyCodes.contains(code) { return code }
      throw value.error(
        "unknown-currency",
        "'\(code)' is not a currency",
        fix: "write its three letters, such as USD or LAK"
      )
    }
  }
}
