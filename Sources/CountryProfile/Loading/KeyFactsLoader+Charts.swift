import Diagnostics
import Foundation
import YAML

extension KeyFactsLoader {
  /// How a fact is drawn; nil where it is not, and after an error, which is reported.
  mutating func readChart(_ mapping: inout YAMLMapping, of value: Decimal?, unit: Unit?) -> KeyFact.Chart? {
    guard let name = mapping.optional("chart", { value throws(Diagnostic) in try value.text() }) else {
      return nil
    }
    if name == KeyFact.Chart.shareID {
      return isShare(value, unit: unit, in: &mapping) ? .share : nil
    }
    unusedScales[name] = nil
    guard let known = scales[name] else {
      reportUnknownScale(name, in: &mapping)
      return nil
    }
    guard let scale = known, let value, isOn(scale, value, in: &mapping) else { return nil }
    return .scale(scale)
  }
}

extension KeyFactsLoader {
  private mutating func reportUnknownScale(_ name: String, in mapping: inout YAMLMapping) {
    let nearest = NearMiss.nearest(to: name, among: scales.keys + [KeyFact.Chart.shareID])
    // A scale whose name is only misspelt is used.
    if let nearest { unusedScales[nearest] = nil }
    mapping.report(
      "there is no scale '\(name)'",
      at: "chart",
      fix: nearest.map { "did you mean '\($0)'?" } ?? "add it to 'scales' above the facts"
    )
  }

  /// Whether a value can be drawn as a share; if not, that is reported.
  private func isShare(_ value: Decimal?, unit: Unit?, in mapping: inout YAMLMapping) -> Bool {
    if unit?.id != Unit.percent.id {
      mapping.report(
        "only a percentage can be drawn as a share",
        at: "chart",
        fix: "write 'style: percent' above it, or leave out 'chart'"
      )
      return false
    }
    guard let value else { return false }
    if KeyFact.Chart.share.ends.contains(value) { return true }
    mapping.report(
      "the value \(value) can't be drawn as a share of 100",
      at: "value",
      fix: "correct the value, or leave out 'chart'"
    )
    return false
  }

  /// Whether a value has a place on a scale; if not, that is reported.
  private func isOn(_ scale: Scale, _ value: Decimal, in mapping: inout YAMLMapping) -> Bool {
    if !(scale.minimum...scale.maximum).contains(value) {
      mapping.report(
        "the value \(value) is not on the scale '\(scale.id)', which goes from \(scale.minimum) to \(scale.maximum)",
        at: "value",
        fix: "correct the value, or leave out 'chart'"
      )
      return false
    }
    if scale.bands.isEmpty || value.decimals <= scale.decimals { return true }
    // A band is shown up to the last number before the next one, and the value may lie between the two.
    mapping.report(
      "the value \(value) has more decimals than the bands of the scale '\(scale.id)'",
      at: "value",
      fix: "write 'decimals: \(value.decimals)' in the scale"
    )
    return false
  }
}
