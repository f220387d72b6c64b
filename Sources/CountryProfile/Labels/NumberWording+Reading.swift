import Diagnostics
import Foundation
import Numbers
import YAML

extension NumberWording {
  /// Reads the labels for numbers: `percent`, `magnitudes` and `numbers`, which are all optional.
  init(_ mapping: inout YAMLMapping, language: Language, known: KnownWords, report: Report) {
    self.init()
    percent = mapping.optional("percent", .percentage(known, report))
    magnitudes =
      mapping.mapping("magnitudes", isRequired: false) { inner in
        let magnitudes = Magnitude.known(in: language.code, locale: language.locale)
        return inner.remaining(.magnitude(in: language, known: magnitudes, report: report)).map(\.value)
      } ?? []
    _ = mapping.mapping("numbers", isRequired: false) { readWords(&$0, known, report) }
  }

  /// Whether the words for per cent and magnitudes have no errors; otherwise figures can't be formatted.
  func isComplete(in mapping: YAMLMapping) -> Bool {
    let written = mapping.writtenValue(of: "magnitudes")?.pairs(named: "a magnitude")?.count
    return (percent != nil || !mapping.keys.contains("percent"))
      && (!mapping.keys.contains("magnitudes") || magnitudes.count == written)
  }
}

extension NumberWording {
  /// Reads the mapping `numbers`, whose words replace the program's.
  private mutating func readWords(_ mapping: inout YAMLMapping, _ known: KnownWords, _ report: Report) {
    let numbers = YAMLReader.words(by: .wholeNumber, meaning: known.number, report)
    words = Self.read("words", numbers, in: &mapping)
    ordinals = Self.read("ordinals", numbers, in: &mapping)
    fractions = Self.read("fractions", .words(by: .fraction, meaning: known.fraction, report), in: &mapping)
    let short = YAMLReader.words(by: .powerOfTen, meaning: known.exponent, report)
    shortMagnitudes = Self.read("short-magnitudes", short, in: &mapping)
    let names = YAMLReader.words(by: .currencyCode, meaning: known.currency, report)
    currencyNames = Self.read("currencies", names, in: &mapping).mapValues { $0.map { Noun($0) } }
    let phrases = YAMLReader.words(.phrase, by: .relation, meaning: known.relation, report)
    hedges = Self.read("hedges", phrases, in: &mapping)
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
  /// Returns a reader of a text or a list of texts under a key; the reader `key` reads the key.
  ///
  /// Warns about texts that mean another key in the language, such as `10: nine`.
  fileprivate static func words<Key: Hashable>(
    _ word: YAMLReader<String> = .text,
    by key: YAMLReader<Key>,
    meaning: @escaping (String) -> Key?,
    _ report: Report
  ) -> YAMLReader where Result == (Key, [String]) {
    YAMLReader { value throws(Diagnostic) in
      let (name, key) = (value.key ?? "", try value.read(key))
      var texts: [String] = []
      for value in value.writtenText == nil ? try value.list() : [value] {
        let text = try value.read(word)
        texts.append(text)
        guard let other = meaning(text), other != key else { continue }
        report.add(
          value.warning(
            "wrong-words",
            "'\(text)' already has another meaning in the language than '\(name)'",
            fix: "correct it, unless that is meant"
          )
        )
      }
      return (key, texts)
    }
  }
}

extension YAMLReader<Affixes> {
  /// Returns a reader of the words around a percentage, which warns about those that the language does not have.
  fileprivate static func percentage(_ known: KnownWords, _ report: Report) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let affixes = try value.read(.affixes)
      if !known.isPercentage(affixes) {
        report.add(
          value.warning(
            "wrong-words",
            "'\(affixes.around("{number}"))' is not how the language writes a percentage",
            fix: "correct it, unless that is meant"
          )
        )
      }
      return affixes
    }
  }
}

extension YAMLReader<String> {
  /// Reads a message around one number as it is written.
  fileprivate static var phrase: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      _ = try value.read(.aroundNumber)
      return try value.text()
    }
  }
}

extension YAMLReader<MessagePattern> {
  /// Returns a reader of the words around a qualified figure, which warns about words that mean another qualifier.
  static func qualifier(_ known: KnownWords, _ report: Report) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let pattern = try value.read(.aroundNumber)
      let text = try value.text()
      let id = value.key ?? ""
      if let other = known.relation(text), Relation(rawValue: id) != nil, other != Relation(qualifier: id) {
        report.add(
          value.warning(
            "wrong-words",
            "'\(text)' is how the language says '\(other.rawValue)', not '\(id)'",
            fix: "correct it, unless that is meant"
          )
        )
      }
      return pattern
    }
  }
}

extension YAMLReader<Relation> {
  fileprivate static var relation: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let name = value.key ?? ""
      if let relation = Relation(rawValue: name) { return relation }
      let known = Relation.allCases.map(\.rawValue)
      throw value.error(
        "unknown-hedge",
        "there are no hedges called '\(name)'",
        fix: NearMiss.question(for: name, among: known) ?? "use one of: \(known.joined(separator: ", "))"
      )
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
    YAMLReader { value throws(Diagnostic) in try value.checkedCurrency(value.key ?? "") }
  }
}

extension YAMLValue {
  /// Returns the ISO 4217 code in the value or its key; throws `unknown-currency` for any other text.
  func checkedCurrency(_ code: String) throws(Diagnostic) -> String {
    if Locale.commonISOCurrencyCodes.contains(code) { return code }
    throw error(
      "unknown-currency",
      "'\(code)' is not a currency",
      fix: "write its three letters, such as USD or LAK"
    )
  }
}
