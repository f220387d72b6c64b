import Foundation
import _FoundationICU

/// The number formats, plural rules and number words of one locale, from the ICU library inside Foundation.
///
/// Foundation's own API has no plural categories, no ordinals in words and no magnitudes in words.
/// Formatters are cached, because opening one is slow. An instance must not be used by two threads at once.
final class CLDR {
  /// The identifier of the locale, such as `en-GB`.
  let locale: String
  private var formatters: [String: OpaquePointer] = [:]
  private var spellers: [Spelling: UnsafeMutablePointer<UNumberFormat?>] = [:]
  private var pluralRules: OpaquePointer?

  /// A style in which ICU spells numbers.
  enum Spelling {
    /// Number words, such as `nine` and `ninth`.
    case words
    /// Digits with the ending of an ordinal, such as `9th`.
    case ordinalFigures
  }

  init(locale: String) {
    self.locale = locale
  }

  deinit {
    for formatter in formatters.values { swift_unumf_close(formatter) }
    for speller in spellers.values { swift_unum_close(speller) }
    if let pluralRules { swift_uplrules_close(pluralRules) }
  }
}

extension CLDR {
  /// Formats a number by an ICU number skeleton, such as `compact-long .0` or `currency/USD`.
  func format(_ number: Decimal, _ skeleton: String) -> String {
    let text = withFormatted(number, skeleton) { result in
      Self.text { swift_unumf_resultToString(result, $0, $1, &$2) }
    }
    guard let text else { preconditionFailure("ICU has no number skeleton '\(skeleton)'") }
    return text
  }

  /// Returns the plural category of a number as it is shown: in English, `1` is `one`, but `1.0` is `other`.
  func category(of number: Decimal, decimals: Int) -> PluralCategory {
    guard let rules = openPluralRules() else { return .other }
    let skeleton = "." + String(repeating: "0", count: decimals)
    let name = withFormatted(number, skeleton) { result in
      Self.text { swift_uplrules_selectFormatted(rules, result, $0, $1, &$2) }
    }
    return name.flatMap(PluralCategory.init) ?? .other
  }

  /// Returns what is around a percentage in words, such as ` per cent`; nil if CLDR has no words.
  var percentage: Affixes? { Affixes(around: format(35, "percent unit-width-full-name .")) }

  /// Returns the name of a currency after a number, such as `US dollars`, in canonical form; empty if there is none.
  func currencyName(_ code: String, after number: Decimal) -> String {
    CanonicalText.text(
      Affixes(around: format(number, "currency/\(code) unit-width-full-name ."))?.suffix ?? ""
    )
  }

  /// Returns the word for a year, such as `année`; empty if CLDR has none.
  func nameOfYear() -> String {
    var status = U_ZERO_ERROR
    guard let generator = swift_udatpg_open(locale, &status) else { return "" }
    defer { swift_udatpg_close(generator) }
    return Self.text {
      swift_udatpg_getFieldDisplayName(generator, UDATPG_YEAR_FIELD, UDATPG_WIDE, $0, $1, &$2)
    }
  }

  /// Returns the names of ICU's rule sets for a style, such as `%spellout-cardinal-feminine`.
  func ruleSets(_ spelling: Spelling) -> [String] {
    guard let speller = speller(spelling) else { return [] }
    let names = Self.text { swift_unum_getTextAttribute(speller, UNUM_PUBLIC_RULESETS, $0, $1, &$2) }
    return names.split(separator: ";").map(String.init)
  }

  /// Spells a whole number by one of the rule sets that `ruleSets` returns; returns an empty text after an error.
  func spell(_ number: Int64, _ spelling: Spelling, by ruleSet: String) -> String {
    guard let speller = speller(spelling) else { return "" }
    var status = U_ZERO_ERROR
    let name = Array(ruleSet.utf16)
    swift_unum_setTextAttribute(speller, UNUM_DEFAULT_RULESET, name, Int32(name.count), &status)
    return Self.text { swift_unum_formatInt64(speller, number, $0, $1, nil, &$2) }
  }
}

extension CLDR {
  private func withFormatted<Result>(
    _ number: Decimal,
    _ skeleton: String,
    _ body: (OpaquePointer) -> Result
  ) -> Result? {
    var status = U_ZERO_ERROR
    guard let formatter = formatter(skeleton), let result = swift_unumf_openResult(&status) else {
      return nil
    }
    defer { swift_unumf_closeResult(result) }
    let digits = "\(number)"
    swift_unumf_formatDecimal(formatter, digits, Int32(digits.utf8.count), result, &status)
    return status.rawValue > U_ZERO_ERROR.rawValue ? nil : body(result)
  }

  private func formatter(_ skeleton: String) -> OpaquePointer? {
    if let formatter = formatters[skeleton] { return formatter }
    var status = U_ZERO_ERROR
    let text = Array("\(skeleton) rounding-mode-half-up".utf16)
    let formatter = swift_unumf_openForSkeletonAndLocale(text, Int32(text.count), locale, &status)
    guard status.rawValue <= U_ZERO_ERROR.rawValue else { return nil }
    formatters[skeleton] = formatter
    return formatter
  }

  private func speller(_ spelling: Spelling) -> UnsafeMutablePointer<UNumberFormat?>? {
    if let speller = spellers[spelling] { return speller }
    var status = U_ZERO_ERROR
    let style = spelling == .words ? UNUM_SPELLOUT : UNUM_ORDINAL
    guard let speller = swift_unum_open(style, nil, 0, locale, nil, &status) else { return nil }
    spellers[spelling] = speller
    return speller
  }

  private func openPluralRules() -> OpaquePointer? {
    if pluralRules == nil {
      var status = U_ZERO_ERROR
      pluralRules = swift_uplrules_open(locale, &status)
    }
    return pluralRules
  }

  /// Calls an ICU function with a buffer, again with a larger one if that is too small, and returns the text it writes.
  private static func text(
    _ write: (UnsafeMutablePointer<UChar>, Int32, inout UErrorCode) -> Int32
  ) -> String {
    var capacity = 200
    while true {
      var status = U_ZERO_ERROR
      var count: Int32 = 0
      let text = [UChar](unsafeUninitializedCapacity: capacity) { buffer, used in
        count = buffer.baseAddress.map { write($0, Int32(capacity), &status) } ?? 0
        used = min(max(0, Int(count)), capacity)
      }
      if count <= capacity { return String(decoding: text, as: UTF16.self) }
      capacity = Int(count)
    }
  }
}
