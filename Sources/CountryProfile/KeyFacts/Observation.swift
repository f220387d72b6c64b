import Diagnostics
import Foundation
import YAML

/// The value of a measure at one time, with its source.
struct Observation: Sendable {
  /// The figure itself, unscaled: 7,100,000 for 7.1 million, 35 for 35 per cent.
  let value: Decimal
  /// How many decimals the value has in `key-facts.yaml`, such as 2 for 24.40.
  let writtenDecimals: Int
  /// The time that the value is about; nil if the source states no time.
  let period: Period?
  /// The place of the period in `key-facts.yaml`; nil if the entry does not give one of its own.
  let periodLocation: SourceLocation?
  let source: Source
  /// How final the value is; nil if the entry has a period but no `status:`.
  let status: Status?
  /// A remark that readers must see beside the figure.
  let note: LocalizedText?
  /// The place of the value in `key-facts.yaml`, for messages about it.
  let location: SourceLocation

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
  /// A number, with how many decimals it was typed with and where.
  typealias WrittenValue = Located<(number: Decimal, decimals: Int)>

  /// `periodLocation` is nil if the period is that of another observation.
  init(
    _ value: WrittenValue,
    period: Period?,
    at periodLocation: SourceLocation?,
    source: Source,
    status: Status?,
    note: LocalizedText?
  ) {
    self.value = value.value.number
    writtenDecimals = value.value.decimals
    location = value.location
    self.periodLocation = periodLocation
    (self.period, self.source, self.status, self.note) = (period, source, status, note)
  }

  /// Reads the latest observation from an entry of `facts` and reports its errors; nil without a valid value and
  /// source, or with an invalid period.
  init?(_ mapping: inout YAMLMapping, value: WrittenValue?, entries: KeyFactEntries) {
    let period = mapping.optional("period", .located(.period))
    let source = mapping.required("source", .source(among: entries.sources))
    let status: Status? = mapping.optional("status", .choice) ?? (period == nil ? .undated : nil)
    let note = mapping.optional("note", entries.text)
    // An unreadable period must not be taken for none.
    guard let value, let source, !mapping.isInvalid("period") else { return nil }
    self.init(
      value,
      period: period?.value,
      at: period?.location,
      source: source,
      status: status,
      note: note
    )
  }
}
