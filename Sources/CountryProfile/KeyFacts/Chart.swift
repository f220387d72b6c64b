import Diagnostics
import Foundation
import YAML

/// A way to draw a figure between two ends: as a part of 100, or as a place on a scale.
protocol Chart: Sendable {
  /// The name of the kind in templates and in its template's file name: `share` in `chart-share.html`.
  static var kind: String { get }
  /// The value of `chart:` in `key-facts.yaml`; nil for scale charts, where that value is the id of a scale.
  static var keyword: String? { get }
  /// The keys of the messages that `labels.yaml` must have for this kind, each with the slots of the message.
  static var messages: [(key: String, slots: [String])] { get }

  /// Reads the chart of a fact; nil after an error, which is reported.
  ///
  /// `name` is the value of `chart:`; `value` is nil if the value of the fact has an error.
  init?(_ name: String, value: Decimal?, unit: Unit?, in mapping: YAMLMapping, entries: inout KeyFactEntries)

  /// The figures at the left and the right end, such as 0 and 100 for a share.
  var ends: ClosedRange<Decimal> { get }
  /// Nil for a share, which needs no scale.
  var scale: Scale? { get }
  /// Returns the key of the message for readers who cannot see the chart: `share`, `scale` or `band`.
  func messageKey(for value: Decimal) -> String
  /// Returns the slots that this kind fills in addition to `label`, `display`, `minimum` and `maximum`.
  func slots(in drawing: ChartDrawing) -> [String: String]
  /// Returns the bands of a scale, from the left; empty for a share and for a scale without bands.
  func bands(in drawing: ChartDrawing) -> [ChartView.Band]
}

extension Chart {
  var scale: Scale? { nil }
  func slots(in drawing: ChartDrawing) -> [String: String] { [:] }
  func bands(in drawing: ChartDrawing) -> [ChartView.Band] { [] }
}

/// All kinds of chart; a new kind must be added to `kinds`.
enum Charts {
  static let kinds: [any Chart.Type] = [ShareChart.self, ScaleChart.self]

  /// The keys of the messages that `labels.yaml` must have for charts, each with the slots of the message.
  static let messages = kinds.flatMap { $0.messages }

  /// The built-in values of `chart:`, such as `share`, which no scale can use as its id.
  static let keywords = kinds.compactMap { $0.keyword }

  /// Paths below the templates folder: `parts/chart-share.html` and `parts/chart-scale.html`.
  static let templates = kinds.map { template(of: $0.kind) }

  static func template(of kind: String) -> String { "parts/chart-\(kind).html" }

  /// Reads the chart of a fact; nil if it has none, or after an error, which is reported.
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
