import Diagnostics
import Foundation
import YAML

/// How a figure is drawn: somewhere between two ends.
///
/// Each kind has a file and a template of its own.
protocol Chart: Sendable {
  /// What templates call it.
  static var kind: String { get }
  /// What `chart:` says in `key-facts.yaml`; nil for a kind that is named after a scale.
  static var keyword: String? { get }
  /// The messages that `labels.yaml` must have for it, with the slots of each.
  static var messages: [(key: String, slots: [String])] { get }

  /// Reads a fact that says it is drawn so; nil after an error, which is reported.
  ///
  /// `name` is what `chart:` says; `value` is nil after an error.
  init?(_ name: String, value: Decimal?, unit: Unit?, in mapping: YAMLMapping, entries: inout KeyFactEntries)

  /// The figures at the two ends of the picture.
  var ends: ClosedRange<Decimal> { get }
  /// The scale that the figure has its place on, if it is on one.
  var scale: Scale? { get }
  /// The key of the message that says what the picture of a figure shows.
  func messageKey(for value: Decimal) -> String
  /// What its messages say beside the figure's label, the figure and the two ends, by their slots.
  func slots(in drawing: ChartDrawing) -> [String: String]
  /// The groups that the picture is divided into.
  func bands(in drawing: ChartDrawing) -> [ChartView.Band]
}

extension Chart {
  var scale: Scale? { nil }
  func slots(in drawing: ChartDrawing) -> [String: String] { [:] }
  func bands(in drawing: ChartDrawing) -> [ChartView.Band] { [] }
}

/// The kinds of charts.
enum Charts {
  static let kinds: [any Chart.Type] = [ShareChart.self, ScaleChart.self]

  /// What `labels.yaml` has to say of them, with the slots of each message.
  static let messages = kinds.flatMap { $0.messages }

  /// The words that `chart:` can say beside the ids of scales, which no scale can have as its id.
  static let keywords = kinds.compactMap { $0.keyword }

  /// The templates of all kinds, by their paths below the templates folder.
  static let templates = kinds.map { template(of: $0.kind) }

  /// The template of a kind.
  static func template(of kind: String) -> String { "parts/chart-\(kind).html" }

  /// Reads how a fact is drawn; nil where it is not, and after an error, which is reported.
  static func read(
    _ mapping: inout YAMLMapping,
    value: Decimal?,
    unit: Unit?,
    entries: inout KeyFactEntries
  ) -> (any Chart)? {
    guard let name = mapping.optional("chart", .text) else { return nil }
    // Any other name is that of a scale.
    let kind = kinds.first { $0.keyword == name } ?? ScaleChart.self
    return kind.init(name, value: value, unit: unit, in: mapping, entries: &entries)
  }
}
