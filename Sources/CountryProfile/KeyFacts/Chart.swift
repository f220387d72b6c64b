import Diagnostics
import Foundation
import YAML

/// A chart of a figure between two ends.
///
/// Each kind has a file and a template of its own.
protocol Chart: Sendable {
  /// The name of the kind in templates.
  static var kind: String { get }
  /// The value of `chart:` in `key-facts.yaml`; nil for a kind that is named after a scale.
  static var keyword: String? { get }
  /// The messages that `labels.yaml` must have for it, with the slots of each.
  static var messages: [(key: String, slots: [String])] { get }

  /// Reads the chart of a fact; nil after an error, which is reported.
  ///
  /// `name` is the value of `chart:`; `value` is nil after an error.
  init?(_ name: String, value: Decimal?, unit: Unit?, in mapping: YAMLMapping, entries: inout KeyFactEntries)

  /// The figures at the two ends of the picture.
  var ends: ClosedRange<Decimal> { get }
  /// The scale of the chart, if it has one.
  var scale: Scale? { get }
  /// Returns the key of the message that describes the chart of a figure.
  func messageKey(for value: Decimal) -> String
  /// Returns the values of its messages' slots, beside the figure's label, the figure and the two ends.
  func slots(in drawing: ChartDrawing) -> [String: String]
  /// Returns the groups that the chart is divided into.
  func bands(in drawing: ChartDrawing) -> [ChartView.Band]
}

extension Chart {
  var scale: Scale? { nil }
  func slots(in drawing: ChartDrawing) -> [String: String] { [:] }
  func bands(in drawing: ChartDrawing) -> [ChartView.Band] { [] }
}

enum Charts {
  static let kinds: [any Chart.Type] = [ShareChart.self, ScaleChart.self]

  /// The messages that `labels.yaml` must have for charts, with the slots of each.
  static let messages = kinds.flatMap { $0.messages }

  /// The values of `chart:` beside the ids of scales; no scale can have one as its id.
  static let keywords = kinds.compactMap { $0.keyword }

  /// The templates of all kinds, by their paths below the templates folder.
  static let templates = kinds.map { template(of: $0.kind) }

  /// Returns the path of the template of a kind.
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
