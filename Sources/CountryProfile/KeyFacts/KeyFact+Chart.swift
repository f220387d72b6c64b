import Diagnostics
import Foundation
import YAML

extension KeyFact {
  /// How a figure is drawn.
  enum Chart: Sendable {
    /// As its part of a hundred.
    case share
    /// As its place on a scale.
    case scale(Scale)

    /// What `key-facts.yaml` calls a part of a hundred; no scale can have this id.
    static let shareID = "share"

    /// What `labels.yaml` has to say of each kind, with the slots of that message: a scale without bands, and with them.
    static let messageSlots: KeyValuePairs = [
      "share": ["label", "display"],
      "scale": ["label", "display", "minimum", "maximum"],
      "band": ["label", "display", "minimum", "maximum", "band"],
    ]

    /// The scale that the figure has its place on; nil for a part of a hundred.
    var scale: Scale? {
      if case .scale(let scale) = self { scale } else { nil }
    }

    /// The figures at the two ends of the picture.
    var ends: ClosedRange<Decimal> {
      switch self {
      case .share: 0...100
      case .scale(let scale): scale.minimum...scale.maximum
      }
    }

    /// What templates call it.
    var kind: String {
      switch self {
      case .share: Self.shareID
      case .scale: "scale"
      }
    }

    /// Which of the messages of `labels.yaml` says what the picture of a figure shows.
    func message(about value: Decimal) -> String {
      switch self {
      case .share: "share"
      case .scale(let scale): scale.band(of: value) == nil ? "scale" : "band"
      }
    }
  }
}

extension KeyFact.Chart {
  /// Reads how a fact is drawn; nil where it is not, and after an error, which is reported.
  static func read(
    _ mapping: inout YAMLMapping,
    value: Decimal?,
    unit: Unit?,
    entries: inout KeyFactEntries
  ) -> KeyFact.Chart? {
    guard let name = mapping.optional("chart", .text) else { return nil }
    if name == shareID {
      return isShare(value, unit: unit, in: mapping) ? .share : nil
    }
    entries.use(scale: name)
    guard let known = entries.scales[name] else {
      addError(unknownScale: name, among: &entries, in: mapping)
      return nil
    }
    guard let scale = known, let value, isOn(scale, value, in: mapping) else { return nil }
    return .scale(scale)
  }

  private static func addError(
    unknownScale name: String,
    among entries: inout KeyFactEntries,
    in mapping: YAMLMapping
  ) {
    let nearest = NearMiss.nearest(to: name, among: entries.scales.keys + [shareID])
    // A scale whose name is only misspelt is used.
    if let nearest { entries.use(scale: nearest) }
    mapping.addError(
      "unknown-scale",
      "there is no scale '\(name)'",
      at: "chart",
      fix: nearest.map { "did you mean '\($0)'?" } ?? "add it to 'scales' above the facts"
    )
  }

  /// Whether a value can be drawn as a share; if not, that is reported.
  private static func isShare(_ value: Decimal?, unit: Unit?, in mapping: YAMLMapping) -> Bool {
    if unit?.id != Unit.percent.id {
      mapping.addError(
        "chart-mismatch",
        "only a percentage can be drawn as a share",
        at: "chart",
        fix: "write 'style: percent' above it, or leave out 'chart'"
      )
      return false
    }
    guard let value else { return false }
    if share.ends.contains(value) { return true }
    mapping.addError(
      "chart-mismatch",
      "the value \(value) can't be drawn as a share of 100",
      at: "value",
      fix: "correct the value, or leave out 'chart'"
    )
    return false
  }

  /// Whether a value has a place on a scale; if not, that is reported.
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
    if scale.bands.isEmpty || value.decimals <= scale.decimals { return true }
    // A band is shown up to the last number before the next one, and the value may lie between the two.
    mapping.addError(
      "chart-mismatch",
      "the value \(value) has more decimals than the bands of the scale '\(scale.id)'",
      at: "value",
      fix: "write 'decimals: \(value.decimals)' in the scale"
    )
    return false
  }
}
