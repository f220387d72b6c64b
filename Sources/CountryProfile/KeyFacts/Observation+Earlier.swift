import Diagnostics
import Foundation
import YAML

extension Observation {
  /// Reads `earlier:` of a fact: its observations before `latest`, the newest first; reports their errors.
  ///
  /// `latest` is nil if it has an error, and then it gives no values to the others.
  static func readEarlier(
    _ mapping: inout YAMLMapping,
    before latest: Observation?,
    entries: KeyFactEntries
  ) -> [Observation] {
    var above = latest
    var dated = latest
    return mapping.mappings("earlier", of: "an earlier value", isRequired: false, shortFor: "value") {
      entry in
      guard let observation = Observation(&entry, before: latest, entries: entries) else { return nil }
      if let dated {
        observation.checkOrder(in: entry, below: dated, isOwn: dated.location == latest?.location)
      }
      if let above, observation.isCopy(of: above) { addCopyError(to: entry) }
      above = observation
      if observation.period != nil { dated = observation }
      return observation
    }
  }

  /// Reads an entry of `earlier`, which takes from `latest` what it does not say; nil without a valid value and source.
  ///
  /// A key without a value, such as `note: ~`, says that there is none. The status is taken only together with the
  /// period, since the value of 2015 is not provisional because that of 2023 is. An entry that says `status: undated`
  /// does not take the period either.
  private init?(_ mapping: inout YAMLMapping, before latest: Observation?, entries: KeyFactEntries) {
    let value = mapping.required("value", .located(.writtenDecimal))
    let ownPeriod = mapping.optional("period", .located(.period))
    let source = mapping.optional("source", .source(among: entries.sources))
    let ownStatus: Status? = mapping.optional("status", .choice)
    let ownNote = mapping.optional("note", entries.text)
    let keys = mapping.keys
    let takesPeriod = !keys.contains("period") && ownStatus != .undated
    let period = takesPeriod ? latest?.period : ownPeriod?.value
    let takesStatus = takesPeriod && !keys.contains("status")
    let status = takesStatus ? latest?.status : ownStatus ?? (period == nil ? .undated : nil)
    let note = keys.contains("note") ? ownNote : latest?.note
    guard let value, let source = source ?? latest?.source else { return nil }
    self.init(
      value,
      period: period,
      at: ownPeriod?.location,
      source: source,
      status: status,
      note: note
    )
  }
}

extension Observation {
  /// Warns if the observation is later than the last one above it with a period; `isOwn` if that is the fact's own.
  private func checkOrder(in entry: YAMLMapping, below other: Observation, isOwn: Bool) {
    guard let period, let otherPeriod = other.period, let day = period.lastDay,
      let otherDay = otherPeriod.lastDay, day > otherDay
    else { return }
    let other = "\(isOwn ? "the fact's own" : "one above it") is of \(otherPeriod.iso)"
    if periodLocation == nil {
      entry.addWarning(
        "earlier-order",
        "this value gives no period, so it is of \(period.iso) as the fact's own, but \(other)",
        at: "value",
        fix: "add its own 'period', or 'period: ~' if its source gives none"
      )
    } else {
      entry.addWarning(
        "earlier-order",
        "this value is of \(period.iso), but \(other)",
        at: "period",
        fix: isOwn ? "make the newest value the fact's own" : "put the newest first"
      )
    }
  }

  /// Whether it is a copy: the same value at the same time from the same source, equally settled.
  private func isCopy(of other: Observation) -> Bool {
    value == other.value && period == other.period && source.id == other.source.id && status == other.status
  }

  private static func addCopyError(to entry: YAMLMapping) {
    entry.addError(
      "duplicate-entry",
      "this says the same as the value above it",
      at: "value",
      fix: "remove it, or correct its value or its period"
    )
  }
}
