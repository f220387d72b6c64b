import Foundation
import YAML

/// A chart that shows a percentage as a part of 100.
struct ShareChart: Chart {
  static let kind = "share"
  static let keyword: String? = "share"
  static let messages = [(key: "share", slots: ["label", "display"])]

  init?(
    _ name: String,
    value: Decimal?,
    unit: Unit?,
    in mapping: YAMLMapping,
    entries: inout KeyFactEntries
  ) {
    if unit?.id != Unit.percent.id {
      mapping.addError(
        "chart-mismatch",
        "only a percentage can be drawn as a share",
        at: "chart",
        fix: "write 'style: percent' above it, or leave out 'chart'"
      )
      return nil
    }
    guard let value else { return nil }
    if ends.contains(value) { return }
    mapping.addError(
      "chart-mismatch",
      "the value \(value) can't be drawn as a share of 100",
      at: "value",
      fix: "correct the value, or leave out 'chart'"
    )
    return nil
  }

  var ends: ClosedRange<Decimal> { 0...100 }

  func messageKey(for value: Decimal) -> String { "share" }
}
