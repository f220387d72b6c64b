import Diagnostics
import YAML
import _FoundationICU

/// The country that the profile is about, with the codes that identify it in other data.
struct Country: Sendable {
  /// The full name, such as “Lao People’s Democratic Republic”.
  let name: LocalizedText
  /// The name that texts use after the first mention, such as “Lao PDR”.
  let shortName: LocalizedText
  /// The two-letter code of ISO 3166-1, such as `LA`.
  let iso2: String
  /// The three-letter code of ISO 3166-1, such as `LAO`.
  let iso3: String
  /// The three-digit code of the UN's M49 standard, such as `418`; a string, since the first digit may be zero.
  let m49: String
}

extension Country {
  /// A placeholder for a country whose error has been reported.
  static let missing = Country(name: .missing, shortName: .missing, iso2: "", iso3: "", m49: "")

  init?(_ mapping: inout YAMLMapping, text: YAMLReader<LocalizedText>) {
    let name = mapping.required("name", text)
    let shortName = mapping.required("short-name", text)
    let iso2 = mapping.required("iso2", .code(length: 2, example: "LA", \.isUppercase))
    let iso3 = mapping.required("iso3", .code(length: 3, example: "LAO", \.isUppercase))
    let m49 = mapping.required("m49", .code(length: 3, example: "418", \.isNumber))
    Self.check(iso2: iso2, iso3: iso3, m49: m49, in: mapping)
    guard let name, let shortName, let iso2, let iso3, let m49 else { return nil }
    self.init(name: name, shortName: shortName, iso2: iso2, iso3: iso3, m49: m49)
  }
}

extension Country {
  /// Reports codes that no country or another country has, since data would then be added to that of the other.
  private static func check(iso2: String?, iso3: String?, m49: String?, in mapping: YAMLMapping) {
    guard let iso2, let iso3, let m49, !CountryCodes.isPrivate(iso2) else { return }
    guard let codes = CountryCodes(iso2: iso2) else {
      return mapping.addError(
        "invalid-code",
        "no country has the code '\(iso2)'",
        at: "iso2",
        fix: "write the two letters of ISO 3166-1, such as 'LA'"
      )
    }
    for (key, code, right) in [("iso3", iso3, codes.iso3), ("m49", m49, codes.m49)] where code != right {
      mapping.addError(
        "invalid-code",
        "'\(code)' is the code of another country than '\(iso2)', which has '\(right)'",
        at: key,
        fix: "write '\(right)', or correct 'iso2'"
      )
    }
  }
}

extension YAMLReader<String> {
  fileprivate static func code(
    length: Int,
    example: String,
    _ isAllowed: @escaping (Character) -> Bool
  ) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let code = try value.text()
      if code.count == length, code.allSatisfy({ $0.isASCII && isAllowed($0) }) { return code }
      throw value.error(
        "invalid-code",
        "'\(code)' is not such a code",
        fix: "write a code such as '\(example)'"
      )
    }
  }
}

/// The codes of a country in ISO 3166-1 and M49, as Unicode's CLDR has them.
private struct CountryCodes {
  let iso3: String
  let m49: String

  /// Finds the codes of a country by its two letters; nil if no country has them.
  init?(iso2: String) {
    var status = U_ZERO_ERROR
    guard let region = swift_uregion_getRegionFromCode(iso2, &status), status == U_ZERO_ERROR,
      swift_uregion_getType(region) == URGN_TERRITORY, let letters = swift_uloc_getISO3Country("und_\(iso2)")
    else { return nil }
    let number = String(swift_uregion_getNumericCode(region))
    iso3 = String(cString: letters)
    m49 = String(repeating: "0", count: max(0, 3 - number.count)) + number
    if iso3.isEmpty { return nil }
  }

  /// Whether two letters are left to users by ISO 3166-1, as for a country that does not exist.
  static func isPrivate(_ iso2: String) -> Bool {
    ["AA", "ZZ"].contains(iso2) || ("QM"..."QZ").contains(iso2) || ("XA"..."XZ").contains(iso2)
  }
}
