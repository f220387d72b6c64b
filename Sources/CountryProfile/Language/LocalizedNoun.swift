import Diagnostics
import Numbers
import YAML

/// A noun that figures count, in some or all languages of a site.
struct LocalizedNoun: Sendable, Hashable {
  let byLanguage: [String: Noun]

  subscript(language: Language, otherwise first: Language) -> Noun {
    byLanguage[language.code] ?? byLanguage[first.code] ?? Noun("")
  }
}

extension YAMLReader<LocalizedNoun> {
  /// Reads the noun of a unit, or a mapping from language codes to nouns, and adds what it reads to `visible`.
  ///
  /// A noun is one form for all numbers, a plural in brackets such as `project(s)`, or a mapping from plural
  /// categories to forms: `{one: person, other: people}`.
  static func noun(in languages: [Language], visible: VisibleTexts) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let keys = value.pairs(named: "a form")?.compactMap { $0.name.writtenText } ?? []
      if let first = languages.first, keys.contains(where: { PluralCategory(rawValue: $0) != nil }) {
        return LocalizedNoun(byLanguage: [first.code: try noun(value, in: first, visible)])
      }
      let codes = languages.map(\.code)
      let texts = try value.read(
        .byLanguage(codes) { text, code throws(Diagnostic) in
          try noun(text, in: languages.first { $0.code == code }, visible)
        }
      )
      return LocalizedNoun(byLanguage: texts)
    }
  }

  private static func noun(
    _ value: YAMLValue,
    in language: Language?,
    _ visible: VisibleTexts
  ) throws(Diagnostic) -> Noun {
    guard let pairs = value.pairs(named: "a plural category") else {
      return Noun(visible.add(value, try value.text(), in: language?.code ?? "", isSourced: true).plain)
    }
    let categories = PluralCategory.inUse(in: language?.locale ?? "")
    var forms: [PluralCategory: String] = [:]
    for (name, value) in pairs {
      let category = try name.read(.category(among: categories.map(\.category)))
      forms[category] = visible.add(value, try value.text(), in: language?.code ?? "", isSourced: true).plain
    }
    if let missing = categories.first(where: { forms[$0.category] == nil }) {
      throw value.error(
        "missing-plural",
        "\(value.what) has no form for '\(missing.category)', as with the number \(missing.example)",
        fix: "add '\(missing.category): …'"
      )
    }
    return Noun(forms)
  }
}

extension YAMLReader<PluralCategory> {
  /// Returns a reader that accepts only `categories` and `other`.
  static func category(among categories: [PluralCategory]) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let text = try value.text()
      let known = PluralCategory.allCases.filter { categories.contains($0) || $0 == .other }
      if let category = PluralCategory(rawValue: text), known.contains(category) { return category }
      throw value.error(
        "unknown-plural",
        "'\(text)' is not a plural category of the language",
        fix: "use \(known.map(\.rawValue).joined(separator: ", "))"
      )
    }
  }
}
