import Diagnostics
import Foundation
import Templating
import YAML

/// A language in which the site has pages; the first one in `profile.yaml` is the main one.
struct Language: Sendable, Hashable {
  /// The language tag (BCP 47), such as `en`, which is also the name of the language's folder in `Content`.
  let code: String
  /// The name that its speakers use, such as `Français`.
  let name: String
  /// The locale (CLDR) for numbers and dates, such as `en-GB`; the same as `code` if the profile names none.
  let locale: String
}

extension Language {
  init?(_ mapping: inout YAMLMapping) {
    let code = mapping.required("code", .languageCode)
    let name = mapping.required("name", .text)
    let locale = mapping.optional("locale", .locale)
    guard let code, let name else { return nil }
    self.init(code: code, name: name, locale: locale ?? code)
  }
}

extension YAMLReader<String> {
  fileprivate static var languageCode: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let code = try value.text()
      let isCode = code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      if isCode, Locale.LanguageCode(String(code.prefix { $0 != "-" })).isISOLanguage { return code }
      throw value.error(
        "invalid-language",
        isCode ? "no language has the code '\(code)'" : "'\(code)' is not a language code",
        fix: "write a code such as en, lo or fr"
      )
    }
  }

  fileprivate static var locale: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let locale = try value.text()
      let known = Locale.availableIdentifiers.map { $0.replacing("_", with: "-") }
      if known.contains(locale) { return locale }
      throw value.error(
        "invalid-locale",
        "'\(locale)' is not a locale",
        fix: NearMiss.question(for: locale, among: known) ?? "write a language and a country, such as en-GB"
      )
    }
  }
}

extension Language {
  /// The language and territory in the format of Open Graph, `en_GB`; nil if the locale names no territory.
  fileprivate var openGraphLocale: String? {
    let components = Locale.Components(identifier: locale).languageComponents
    guard let language = components.languageCode, let region = components.region else { return nil }
    return "\(language.identifier)_\(region.identifier)"
  }
}

extension Language {
  static let schema = RecordSchema<Language>(
    "the language of the site",
    [
      .text("code", "For the attribute `lang`, such as `en`", \.code),
      .text("name", "What its readers call it, such as “English”", \.name),
      .optionalText(
        "og_locale",
        "For Open Graph, such as `en_GB`; absent where no country is given",
        \.openGraphLocale
      ),
    ]
  )
}
