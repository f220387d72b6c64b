import Diagnostics
import Foundation
import YAML

/// A way to draw a figure between two ends: as its part of a hundred, or as its place on a scale.
///
/// Each kind has a file and a template of its own.
protocol Chart: Sendable {
  /// The kind as templates see it, which is also in its template's name: `share`.
  static var kind: String { get }
  /// The value of `chart:` in `key-facts.yaml`; nil for a kind that is named after a scale.
  static var keyword: String? { get }
  /// The messages that `labels.yaml` must have for this kind, by their keys there, with the slots of each.
  static var messages: [(key: String, slots: [String])] { get }

  /// Reads the chart of a fact; nil after an error, which is reported.
  ///
  /// `name` is the value of `chart:`; `value` is nil after an error.
  init?(_ name: String, value: Decimal?, unit: Unit?, in mapping: YAMLMapping, entries: inout KeyFactEntries)

  /// The figures at the left and the right end, such as 0 and 100 for a share.
  var ends: ClosedRange<Decimal> { get }
  /// Nil for a share, which needs no scale.
  var scale: Scale? { get }
  /// Returns the key of the message for readers who cannot see the chart: `share`, `scale` or `band`.
  func messageKey(for value: Decimal) -> String
  /// Returns the slots that only this kind fills; all have `label`, `display`, `minimum` and `maximum`.
  func slots(in drawing: ChartDrawing) -> [String: String]
  /// Returns the groups of a scale, from the left; empty for a share and for a scale without bands.
  func bands(in drawing: ChartDrawing) -> [ChartView.Band]
}

extension Chart {
  var scale: Scale? { nil }
  func slots(in drawing: ChartDrawing) -> [String: String] { [:] }
  func bands(in drawing: ChartDrawing) -> [ChartView.Band] { [] }
}

/// The list that a new kind of chart is added to.
enum Charts {
  static let kinds: [any Chart.Type] = [ShareChart.self, ScaleChart.self]

  /// The messages that `labels.yaml` must have, by their keys there, with the slots of each.
  static let messages = kinds.flatMap { $0.messages }

  /// The values of `chart:` beside the ids of scales; no scale can have one as its id.
  static let keywords = kinds.compactMap { $0.keyword }

  /// Paths below the templates folder: `parts/chart-share.html` and `parts/chart-scale.html`.
  static let templates = kinds.map { template(of: $0.kind) }

  static func template(of kind: String) -> String { "parts/chart-\(kind).html" }

  /// Reads the chart of a fact; nil if it has none, and after an error, which is reported.
  static func read(
    _ mapping: inout YAMLMapping,
    value: Decimal?,
    unit: Unit?,
    entries: inout KeyFactEntries
  ) -> (any Chart)? {
    guard let name = mapping.optional("chart", .text) else { return nil }
    // Any other name is the id of a scale.
    let kind = kinds.first { $0.keyword == name } ?? ScaleChart.self
    return kind.init(name, value: value, unit: unit, in: mapping, entries: &entries)
  }
}
