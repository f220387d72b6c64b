import Foundation

/// Writes whole numbers in the words of a language, and as ordinals.
///
/// Words are generated and compared, never parsed: parsers read “twenty one” as 2001.
struct SpelledNumbers {
  let rules: LanguageNumbers
  let cldr: CLDR

  /// Returns all ways to write a number in words, the usual one first; none from a quadrillion on.
  func words(_ value: Decimal, isYear: Bool = false) -> [String] {
    guard let number = Self.number(value) else { return [] }
    if let own = rules.ownWords[number] { return own }
    switch rules.words {
    case .none: return []
    case .table(let words, _): return words(number)
    case .cldr:
      let sets = cldr.ruleSets(.words).filter {
        !$0.contains("ordinal") && (isYear || !$0.hasSuffix("-year"))
      }
      let usual = isYear ? ["%spellout-numbering-year"] : cardinals
      return inOrder(sets, usual: usual).map { cldr.spell(number, .words, by: $0) } + hundreds(number)
    }
  }

  /// Returns all ways to write an ordinal in words, such as `ninth`, the usual one first.
  func ordinals(_ value: Decimal) -> [String] {
    guard let number = Self.number(value) else { return [] }
    if let own = rules.ownOrdinals[number] { return own }
    switch rules.words {
    case .none: return []
    case .table(_, let ordinals): return ordinals(number)
    case .cldr:
      guard number != 1, let ordinal = rules.ordinalOfCardinal else { return spelledOrdinals(number, .words) }
      return words(value).flatMap(ordinal)
    }
  }

  /// Returns all ways to write an ordinal in digits, such as `171st`, the usual one first.
  func ordinalFigures(_ value: Decimal) -> [String] {
    guard let number = Self.number(value), case .cldr = rules.words else { return [] }
    return spelledOrdinals(number, .ordinalFigures).flatMap { endings($0, of: number) }
  }
}

extension SpelledNumbers {
  /// The words from which numbers up to a hundred are made, such as `twenty`; numbers whole if words have no spaces.
  var vocabulary: Set<String> {
    switch rules.words {
    case .none: return []
    case .table(let words, _):
      let numbers = Array(0...99) + stride(from: 100, through: 900, by: 100)
      return Set(numbers.flatMap { words(Int64($0)) }.map(CanonicalText.text))
    case .cldr: break
    }
    // 200 has the plural of “cent” in French.
    let numbers = Array(0...20) + stride(from: 30, through: 100, by: 10) + [200]
    let spelled = numbers.flatMap { words(Decimal($0)) }.flatMap { $0.split { !$0.isLetter } }
    return Set(spelled.map { CanonicalText.text(String($0)) }).subtracting(rules.numberJoiners)
  }

  /// Removes the commas that CLDR writes after thousands, but few people do.
  static func withoutCommas(_ words: String) -> String { words.replacing(",", with: "") }

  private static func number(_ value: Decimal) -> Int64? {
    guard let number = Int64("\(value)"), number.magnitude < 1_000_000_000_000_000 else { return nil }
    return number
  }

  /// Returns “fifteen hundred” for 1,500; nothing for most numbers.
  private func hundreds(_ number: Int64) -> [String] {
    let hundreds = number / 100
    guard rules.countsHundreds, number % 100 == 0, (11...99).contains(hundreds), hundreds % 10 != 0 else {
      return []
    }
    return ["\(cldr.spell(hundreds, .words, by: "%spellout-cardinal")) hundred"]
  }

  /// CLDR's rule sets for cardinals, the best first; in English, the verbose one writes “one hundred and one”.
  private var cardinals: [String] {
    let verbose = cldr.locale.hasSuffix("-US") ? [] : ["%spellout-cardinal-verbose"]
    return verbose + ["%spellout-cardinal-masculine", "%spellout-cardinal", "%spellout-numbering"]
  }

  private func spelledOrdinals(_ number: Int64, _ spelling: CLDR.Spelling) -> [String] {
    let sets = cldr.ruleSets(spelling).filter { $0.contains("ordinal") }
    let usual = [
      "%spellout-ordinal-verbose", "%spellout-ordinal-masculine", "%digits-ordinal-masculine",
      "%digits-ordinal",
    ]
    return inOrder(sets, usual: usual).map { cldr.spell(number, spelling, by: $0) }
  }

  private func inOrder(_ sets: [String], usual: [String]) -> [String] {
    usual.filter(sets.contains) + sets.filter { !usual.contains($0) }
  }

  /// Returns an ordinal with each ending that the language allows, with and without separators between thousands.
  private func endings(_ ordinal: String, of number: Int64) -> [String] {
    guard let last = ordinal.lastIndex(where: \.isNumber) else { return [ordinal] }
    let ending = String(ordinal[ordinal.index(after: last)...])
    let digits = [String(ordinal[...last]), "\(number)"]
    return ([ending] + (rules.ordinalEndings[ending] ?? [])).flatMap { ending in digits.map { $0 + ending } }
  }
}
