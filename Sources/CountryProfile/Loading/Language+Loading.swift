import Diagnostics
import Foundation
import YAML

extension Language {
  init?(_ mapping: inout YAMLMapping) {
    let code = mapping.required("code") { value throws(Diagnostic) in
      let code = try value.text()
      guard code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
        throw value.error("'\(code)' is not a language code", fix: "write a code such as en, lo or fr")
      }
      return code
    }
    let name = mapping.required("name") { value throws(Diagnostic) in try value.text() }
    let locale = mapping.optional("locale") { value throws(Diagnostic) in try value.locale() }
    guard let code, let name else { return nil }
    self.init(code: code, name: name, locale: locale ?? code)
  }
}

extension YAMLValue {
  fileprivate func locale() throws(Diagnostic) -> String {
    let locale = try text()
    let known = Locale.availableIdentifiers.map { $0.replacing("_", with: "-") }
    if known.contains(locale) { return locale }
    throw error(
      "'\(locale)' is not a locale",
      fix: NearMiss.question(for: locale, among: known) ?? "write a language and a country, such as en-GB"
    )
  }
}
