import Foundation
import YAML

/// What a measure was at one time, and who says so.
struct Observation: Sendable {
  /// The figure itself, unscaled: 7,100,000 for 7.1 million, 35 for 35 per cent.
  let value: Decimal
  /// The time it speaks of; nil where the source does not say.
  let period: Period?
  /// Where it comes from.
  let source: Source
  /// How final it is; nil if that is not stated.
  let status: Status?
  /// What readers must know about it.
  let note: LocalizedText?

  /// How final a figure is.
  enum Status: String, Sendable, CaseIterable {
    /// Not expected to change.
    case final
    /// Worked out from incomplete data.
    case estimate
    /// May still be corrected.
    case provisional
    /// Calculated for a time to come.
    case projected
    /// The source states no date.
    case undated
    /// Replaced by a newer figure.
    case superseded

    /// All of them, as designers read them.
    static let names = allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }
}

extension Observation {
  /// Reads it from an entry of 'facts'; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping, value: Decimal?, entries: KeyFactEntries) {
    period = mapping.optional("period", .period)
    let source = mapping.required("source", .source(among: entries.sources))
    status = mapping.optional("status", .choice) ?? (period == nil ? .undated : nil)
    note = mapping.optional("note", entries.text)
    guard let value, let source else { return nil }
    (self.value, self.source) = (value, source)
  }
}
