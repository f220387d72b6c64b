import Diagnostics
import Foundation
import YAML

extension KeyFactsLoader {
  /// The units that every profile has.
  static let builtInUnits = [Unit.percent.id: Unit.percent, Unit.year.id: .year]

  /// One entry of 'units'.
  mutating func readUnitEntry(_ mapping: inout YAMLMapping) -> Unit? {
    let id = mapping.required("id") { value throws(Diagnostic) in try value.id() }
    let label = mapping.required("label", text)
    let symbol = mapping.required("symbol") { value throws(Diagnostic) in try value.text() }
    guard let id else { return nil }
    if Self.builtInUnits[id] != nil {
      mapping.report("'\(id)' is built in", at: "id", fix: "remove it")
    } else if units[id] != nil {
      mapping.report("there is a unit '\(id)' already", at: "id", fix: "rename it, or remove it")
    }
    units[id] = Unit(id: id, symbol: symbol ?? "", label: label)
    return units[id]
  }

  /// The unit of a fact, which its style may settle.
  func readUnit(in mapping: inout YAMLMapping, style: KeyFact.Style) -> Unit? {
    switch style {
    case .percent:
      let unit = mapping.optional("unit") { value throws(Diagnostic) in try readPercent(value) }
      return unit ?? .percent
    case .currency:
      return mapping.required("unit") { value throws(Diagnostic) in try readCurrency(value) }
    case .plain, .compact:
      return mapping.optional("unit") { value throws(Diagnostic) in try readKnownUnit(value) }
    }
  }
}

extension KeyFactsLoader {
  private func readPercent(_ value: YAMLValue) throws(Diagnostic) -> Unit {
    if try value.text() == Unit.percent.id { return .percent }
    throw value.error("the unit of a percentage is percent", fix: "write 'unit: percent', or leave it out")
  }

  private func readCurrency(_ value: YAMLValue) throws(Diagnostic) -> Unit {
    let code = try value.text()
    if Locale.commonISOCurrencyCodes.contains(code) { return Unit(id: code, symbol: code, label: nil) }
    throw value.error("'\(code)' is not a currency", fix: "write its three letters, such as USD or LAK")
  }

  private func readKnownUnit(_ value: YAMLValue) throws(Diagnostic) -> Unit {
    let id = try value.text()
    if let unit = units[id] { return unit }
    throw value.error(
      "there is no unit '\(id)'",
      fix: NearMiss.question(for: id, among: units.keys) ?? "add it to 'units' at the top of the file"
    )
  }
}
