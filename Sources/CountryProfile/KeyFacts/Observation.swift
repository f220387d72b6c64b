import Foundation
import YAML

/// The value of a measure at one time, with its source.
struct Observation: Sendable {
  /// The figure itself, unscaled: 7,100,000 for 7.1 million, 35 for 35 per cent.
  let value: Decimal
  /// The time that the value is about; nil if the source states no time.
  let period: Period?
  let source: Source
  /// How final the value is; nil if the entry has a period but no `status:`.
  let status: Status?
  /// A remark that readers must see beside the figure.
  let note: LocalizedText?

  /// How final a figure is; the cases are the values of `status:` in `key-facts.yaml`.
  enum Status: String, Sendable, CaseIterable {
    /// Not expected to change.
    case final
    /// Computed from incomplete data.
    case estimate
    /// May still be corrected.
    case provisional
    /// Calculated for a future time.
    case projected
    /// The source states no date: the default of a fact without a period.
    case undated
    /// Replaced by a newer figure.
    case superseded

    /// All values in Markdown code style, for the documentation of template fields.
    static let names = allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }
}

extension Observation {
  /// Reads an observation from an entry of `facts` and reports its errors; nil without a valid value and source.
  init?(_ mapping: inout YAMLMapping, value: Decimal?, entries: KeyFactEntries) {
    period = mapping.optional("period", .period)
    let source = mapping.required("source", .source(among: entries.sources))
    status = mapping.optional("status", .choice) ?? (period == nil ? .undated : nil)
    note = mapping.optional("note", entries.text)
    guard let value, let source else { return nil }
    (self.value, self.source) = (value, source)
  }
}
