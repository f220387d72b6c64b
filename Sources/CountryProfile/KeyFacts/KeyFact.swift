import Diagnostics
import Foundation
import Numbers
import YAML

/// A figure with the information that readers need to trust it.
struct KeyFact: Sendable {
  /// The word before the colon in a link to a key fact, such as `[1.3 million](fact:migrants-abroad)`.
  static let scheme = "fact"

  /// The name by which pages refer to it, and its permanent anchor.
  let id: String
  /// The name for readers, such as `Population`.
  let label: LocalizedText
  /// The number of decimals shown; nil for all that it has.
  let decimals: Located<Int>?
  /// The number of decimals with which the value was written.
  let writtenDecimals: Int
  let style: Style
  /// Nil for a plain count or index.
  let unit: Unit?
  /// The id of its qualifier, such as `over`; `labels.yaml` has the word.
  let qualifier: String?
  /// What exactly is counted, in the words of the source; nil if it does not say.
  let definition: LocalizedText?
  /// The day by which to look for a newer figure.
  let reviewBy: Located<CalendarDate>?
  /// The World Bank's code of the same measure, such as `SP.POP.TOTL`.
  let worldBankCode: String?
  /// Its chart; nil if a picture would say no more than the number.
  let chart: (any Chart)?
  /// Whether it has a chart in `key-facts.yaml`; `chart` is nil if that has an error.
  let isDrawn: Bool
  /// The observations of the measure, the latest first; never empty.
  let observations: [Observation]
  /// The place of its id in `key-facts.yaml`.
  let location: SourceLocation

  /// The latest observation, which readers see as the figure.
  var latest: Observation { observations[0] }

  /// How the number is written, by the value of `style:` in `key-facts.yaml`.
  enum Style: String, Sendable, CaseIterable {
    /// In full: 111, 24.4.
    case plain
    /// With a word for its magnitude: 7.1 million.
    case compact
    /// As parts of a hundred: 35%.
    case percent
    /// As money, with a word for its magnitude: US$285 million.
    case currency
  }
}

extension KeyFact {
  /// Reads an entry of 'facts'; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping, entries: inout KeyFactEntries) {
    let id = mapping.required("id", .located(.newID(among: entries.facts)))
    if let id { entries.facts[id.value] = id.location }
    let label = mapping.required("label", entries.text)
    let written = mapping.required("value", .writtenDecimal)
    let value = written?.number
    decimals = mapping.optional("decimals", .located(.decimals))
    style = mapping.optional("style", .choice) ?? .plain
    unit = Unit.read(&mapping, style: style, known: entries.units)
    qualifier = mapping.optional("qualifier", .id)
    let latest = Observation(&mapping, value: value, entries: entries)
    definition = mapping.optional("definition", entries.text)
    reviewBy = mapping.optional("review-by", .located(.date))
    worldBankCode = mapping.mapping("codes", isRequired: false) { $0.optional("world-bank", .text) }
    chart = Charts.read(&mapping, value: value, unit: unit, entries: &entries)
    isDrawn = mapping.writtenValue(of: "chart") != nil
    guard let id, let label, let latest else { return nil }
    (self.id, location) = (id.value, id.location)
    self.label = label
    writtenDecimals = written?.decimals ?? 0
    observations = [latest]
  }
}

extension KeyFact {
  /// The number of the latest observation, with all that decides how it is said.
  var figure: Figure {
    switch style {
    case .plain:
      Figure(
        latest.value,
        unit?.id == Unit.year.id ? .year : .plain,
        decimals: decimals?.value ?? writtenDecimals
      )
    case .percent: Figure(latest.value, .percent, decimals: decimals?.value ?? writtenDecimals)
    case .compact: Figure(latest.value, .compact, decimals: decimals?.value)
    case .currency: Figure(latest.value, .currency(unit?.id ?? ""), decimals: decimals?.value)
    }
  }

  /// Whether its number is exact or a bound; nil without a qualifier.
  var relation: Relation? { qualifier.map(Relation.init(qualifier:)) }
}

extension YAMLReader<String> {
  /// Returns a reader of an id that no other key fact has; `facts` are the ids of those above, with their places.
  fileprivate static func newID(among facts: [String: SourceLocation]) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let id = try value.read(.id)
      guard let first = facts[id] else { return id }
      throw value.error(
        "duplicate-id",
        "there is a key fact '\(id)' already",
        fix: "give this one another id",
        notes: [Diagnostic.Note("the first one", at: first)]
      )
    }
  }
}

extension YAMLReader<Int> {
  /// Reads how many decimals to show, for a fact or the bands of a scale.
  static var decimals: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let decimals = try value.read(.integer)
      if (0...9).contains(decimals) { return decimals }
      throw value.error(
        "invalid-decimals",
        "a figure can't have \(decimals) decimals",
        fix: "write a number from 0 to 9"
      )
    }
  }
}
