import _FoundationICU

/// The codes of a country in ISO 3166-1 and M49, as Unicode's CLDR has them.
struct CountryCodes: Equatable {
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
