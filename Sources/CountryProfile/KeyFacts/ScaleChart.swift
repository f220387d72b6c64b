import Diagnostics
import Foundation
import YAML

/// A chart that shows where a figure lies on a scale, with the bands of the scale if there are any.
struct ScaleChart: Chart {
  static let kind = "scale"
  static let keyword: String? = nil
  /// First the message for a scale without bands, then the one for a scale with bands.
  static let messages = [
    (key: "scale", slots: ["label", "display", "minimum", "maximum"]),
    (key: "band", slots: ["label", "display", "minimum", "maximum", "band"]),
  ]

  private let on: Scale

  init?(
    _ name: String,
    value: Decimal?,
    unit: Unit?,
    in mapping: YAMLMapping,
    entries: inout KeyFactEntries
  ) {
    entries.use(scale: name)
    guard let known = entries.scales[name] else {
      Self.addError(unknownScale: name, among: &entries, in: mapping)
      return nil
    }
    guard let scale = known, let value, Self.isOn(scale, value, in: mapping) else { return nil }
    on = scale
  }

  var ends: ClosedRange<Decimal> { on.minimum...on.maximum }
  var scale: Scale? { on }

  func messageKey(for value: Decimal) -> String {
    on.band(of: value) == nil ? "scale" : "band"
  }

  func slots(in drawing: ChartDrawing) -> [String: String] {
    guard let band = on.band(of: drawing.fact.latest.value) else { return [:] }
    return ["band": drawing.facts.localizer.text(on.bands[band].label)]
  }

  func bands(in drawing: ChartDrawing) -> [ChartView.Band] {
    let starts = on.bands.map(\.from)
    let ends = starts.dropFirst() + [on.maximum]
    let current = on.band(of: drawing.fact.latest.value)
    let step = Decimal(sign: .plus, exponent: -on.decimals, significand: 1)
    return zip(on.bands.indices, ends).map { index, end in
      let (start, isFirst, isLast) = (starts[index], index == 0, index == starts.count - 1)
      return ChartView.Band(
        label: drawing.facts.localizer.text(on.bands[index].label),
        start: drawing.percent(drawing.position(of: start)),
        width: drawing.percent(drawing.position(of: end) - drawing.position(of: start)),
        from: drawing.display(start, decimals: isFirst ? nil : on.decimals),
        to: isLast ? drawing.display(end) : drawing.display(end - step, decimals: on.decimals),
        isValueInIt: index == current
      )
    }
  }
}

extension ScaleChart {
  private static func addError(
    unknownScale name: String,
    among entries: inout KeyFactEntries,
    in mapping: YAMLMapping
  ) {
    let nearest = NearMiss.nearest(to: name, among: entries.scales.keys + Charts.keywords)
    // The scale that was probably meant counts as used, so that it is not reported as unused as well.
    if let nearest { entries.use(scale: nearest) }
    mapping.addError(
      "unknown-scale",
      "there is no scale '\(name)'",
      at: "chart",
      fix: nearest.map { "did you mean '\($0)'?" } ?? "add it to 'scales' above the facts"
    )
  }

  /// Whether a value lies on a scale and has no more decimals than its bands; if not, an error is reported.
  private static func isOn(_ scale: Scale, _ value: Decimal, in mapping: YAMLMapping) -> Bool {
    if !(scale.minimum...scale.maximum).contains(value) {
      mapping.addError(
        "chart-mismatch",
        "the value \(value) is not on the scale '\(scale.id)', which goes from \(scale.minimum) to \(scale.maximum)",
        at: "value",
        fix: "correct the value, or leave out 'chart'"
      )
      return false
    }
    if scale.bands.isEmpty || value.fractionDigits <= scale.decimals { return true }
    // With bands shown as 0.550–0.699 and 0.700–1, a value of 0.6995 would seem to lie in neither.
    mapping.addError(
      "chart-mismatch",
      "the value \(value) has more decimals than the bands of the scale '\(scale.id)'",
      at: "value",
      fix: "write 'decimals: \(value.fractionDigits)' in the scale"
    )
    return false
  }
}
