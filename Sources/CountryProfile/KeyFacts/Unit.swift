import Diagnostics
import Foundation
import Numbers
import YAML

/// What a figure counts or measures, such as people per km² or US dollars.
struct Unit: Sendable, Hashable {
  /// The name by which key facts refer to the unit, such as `people-per-km2`; for money, the ISO 4217 code.
  let id: String
  /// The short form for tables and data, such as `people/km²`.
  let symbol: String
  /// The unit in words; nil if the profile gives none. Pages show it after the number, except for per cent, years and
  /// money, where the number itself shows the unit.
  let label: LocalizedNoun?

  /// Needs no label, since numbers with this unit are shown as 35% or 35 per cent.
  static let percent = Unit(id: "percent", symbol: "%", label: nil)
  /// For a calendar year, which is shown without separators: 2018, not 2,018.
  static let year = Unit(id: "year", symbol: "year", label: nil)

  /// The units that every profile has without listing them, by id.
  static let builtIn = [percent.id: percent, year.id: year]

  /// Returns the label and the symbol, which are errors in a text beside figures with another unit.
  func words(in first: Language) -> [LocalizedNoun] {
    [label, LocalizedNoun(byLanguage: [first.code: Noun(symbol)])].compactMap(\.self)
  }

  /// What pages show after the number; nil where the number itself shows the unit, as in 35%, 2018 and US$285.
  var shownLabel: LocalizedNoun? { Self.builtIn[id] == nil ? label : nil }
}

extension Unit {
  /// Reads an entry of `units` and reports its errors; nil only if its id is missing or invalid.
  ///
  /// An entry for a built-in unit gives it words for data files. `written` are the ids of the entries above.
  init?(_ mapping: inout YAMLMapping, written: Set<String>, noun: YAMLReader<LocalizedNoun>) {
    let id = mapping.required("id", .id)
    let label = mapping.required("label", noun)
    let builtIn = id.flatMap { Self.builtIn[$0] }
    let symbol =
      builtIn == nil
      ? mapping.required("symbol", .text) : mapping.optional("symbol", .text) ?? builtIn?.symbol
    guard let id else { return nil }
    if written.contains(id) {
      mapping.addError(
        "duplicate-id",
        "there is a unit '\(id)' already",
        at: "id",
        fix: "rename it, or remove it"
      )
    }
    self.init(id: id, symbol: symbol ?? "", label: label)
  }

  /// Reads the unit of a key fact; nil if there is none, or after an error. The style `percent` implies its unit.
  static func read(_ mapping: inout YAMLMapping, style: KeyFact.Style, known: [String: Unit]) -> Unit? {
    switch style {
    case .percent: mapping.optional("unit", .percent(among: known)) ?? known[percent.id]
    case .currency: mapping.required("unit", .currency)
    case .plain, .compact: mapping.optional("unit", .unit(among: known))
    }
  }
}

extension Unit {
  /// Reports the unit year of a value that is no year, such as 111.
  static func checkYear(_ value: Decimal?, _ unit: Unit?, in mapping: inout YAMLMapping) {
    guard unit?.id == year.id, let value, value.fractionDigits > 0 || !(1000...2999).contains(value) else {
      return
    }
    mapping.addError(
      "unit-mismatch",
      "\(value) is not a year",
      at: "unit",
      fix: "write another unit, or leave the line out"
    )
  }
}

extension YAMLReader<Unit> {
  fileprivate static func percent(among known: [String: Unit]) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      if try value.text() == Unit.percent.id { return known[Unit.percent.id] ?? .percent }
      throw value.error(
        "unit-mismatch",
        "the unit of a percentage is percent",
        fix: "write 'unit: percent', or leave it out"
      )
    }
  }

  fileprivate static var currency: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let code = try value.checkedCurrency(try value.text())
      return Unit(id: code, symbol: code, label: nil)
    }
  }

  fileprivate static func unit(among known: [String: Unit]) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let id = try value.text()
      if id == Unit.percent.id {
        throw value.error(
          "unit-mismatch",
          "only a figure with 'style: percent' has the unit percent",
          fix: "write 'style: percent', or another unit"
        )
      }
      if let unit = known[id] { return unit }
      throw value.error(
        "unknown-unit",
        "there is no unit '\(id)'",
        fix: NearMiss.question(for: id, among: known.keys) ?? "add it to 'units' at the top of the file"
      )
    }
  }
}
