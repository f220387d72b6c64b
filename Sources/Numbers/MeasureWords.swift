import Foundation
import Text

/// Knows that units of measure have signs and names, such as `km²` and “square kilometres”.
struct MeasureWords: Sendable {
  /// The spellings of each unit in canonical form, its sign and its names.
  private let units: [[String]]

  /// Identifiers of CLDR.
  private static let ids = [
    "area-square-kilometer", "area-square-mile", "area-square-meter", "area-hectare", "length-kilometer",
    "length-meter", "length-centimeter", "length-millimeter", "length-mile", "mass-kilogram", "mass-gram",
    "mass-tonne", "volume-liter", "volume-cubic-meter", "speed-kilometer-per-hour", "power-megawatt",
    "power-kilowatt", "energy-kilowatt-hour", "temperature-celsius",
  ]

  /// `names` are those that CLDR does not have, by the canonical form of the sign.
  init(_ cldr: CLDR, names: [String: [String]] = [:]) {
    units = Self.ids.map { id in
      let texts = ["narrow", "short", "full-name"].flatMap { width in
        [1, 5].compactMap { cldr.format($0, "measure-unit/\(id) unit-width-\(width)") }
      }
      let words = texts.compactMap { Affixes(around: $0)?.suffix }.map(CanonicalText.text)
      return Set(words.filter { !$0.isEmpty } + words.flatMap { names[$0] ?? [] }).sorted()
    }
  }

  /// Returns a unit such as “people per km²” with the other spellings of its measure; none if it names no measure.
  func otherSpellings(of unit: String) -> [String] {
    let unit = CanonicalText.text(unit)
    return units.flatMap { spellings -> [String] in
      let found = spellings.filter { ends(unit, in: $0) }.max { $0.count < $1.count }
      guard let found else { return [] }
      let rest = unit.dropLast(found.count)
      // “27 per km²” says it too.
      let link = rest.hasSuffix("/") ? "/" : rest.split(separator: " ").last.map { "\($0) " } ?? ""
      let short = rest.contains(" ") ? spellings.map { link + $0 } : []
      return spellings.filter { $0 != found }.map { rest + $0 } + short
    }
  }

  private func ends(_ unit: String, in spelling: String) -> Bool {
    guard unit.hasSuffix(spelling) else { return false }
    return unit.dropLast(spelling.count).last.map { $0 == " " || $0 == "/" } ?? true
  }
}
