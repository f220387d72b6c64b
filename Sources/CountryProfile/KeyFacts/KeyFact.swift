import Diagnostics
import Foundation
import Numbers
import Text
import YAML

/// A figure with what readers need to trust it, such as its source, its period and its definition.
struct KeyFact: Sendable {
  /// The name by which pages link to the fact, such as `median-age`; also its permanent anchor.
  let id: String
  /// The name for readers, such as `Population`.
  let label: LocalizedText
  /// How many decimals to show; nil if the entry has no `decimals:`, and then the style decides.
  let decimals: Located<Int>?
  let style: Style
  /// Nil for a plain count or index.
  let unit: Unit?
  /// The id of its qualifier, such as `over`; `labels.yaml` gives the words for it.
  let qualifier: String?
  /// What exactly is counted, in the words of the source; nil if the entry gives no definition.
  let definition: LocalizedText?
  /// The day by which someone should look for a newer figure; nil if none is set.
  let reviewBy: Located<CalendarDate>?
  /// The World Bank's code of the same measure, such as `SP.POP.TOTL`.
  let worldBankCode: String?
  /// Nil if the entry has no `chart:`, or if its `chart:` has an error.
  let chart: (any Chart)?
  /// Whether the entry has a `chart:`, even one with an error, for which `chart` is nil.
  let isDrawn: Bool
  /// The observations of the measure, the latest first; never empty.
  let observations: [Observation]
  /// How the list `earlier` is written, for messages that say what to add to it; nil without the list.
  let earlierStyle: YAMLValue.ListStyle?
  /// Whether the entry says `checked: true`: a value or a label that looks odd is meant.
  let isChecked: Bool
  /// The place of its id in `key-facts.yaml`, for messages about the fact.
  let location: SourceLocation

  /// The latest observation, which readers see as the figure.
  var latest: Observation { observations[0] }

  /// How the number is shown; the cases are the values of `style:` in `key-facts.yaml`.
  enum Style: String, Sendable, CaseIterable {
    /// In full, such as 111 or 24.4.
    case plain
    /// With a word for its magnitude, such as 7.1 million.
    case compact
    /// With a percent sign or the words for it, such as 35% or 35 per cent.
    case percent
    /// As money, with a word for its magnitude, such as US$285 million.
    case currency
  }
}

extension KeyFact {
  /// Reads an entry of `facts` and reports its errors; nil if its id, label, value or source is missing
  /// or invalid, or its style, unit or qualifier is invalid.
  init?(_ mapping: inout YAMLMapping, entries: inout KeyFactEntries) {
    let id = mapping.required("id", .located(.newID(among: entries.facts)))
    if let id { entries.facts[id.value] = id.location }
    let label = mapping.required("label", entries.name)
    let value = mapping.required("value", .located(.writtenDecimal))
    decimals = mapping.optional("decimals", .located(.decimals))
    style = mapping.optional("style", .choice) ?? .plain
    unit = Unit.read(&mapping, style: style, known: entries.units)
    Unit.checkYear(value?.value.number, unit, in: &mapping)
    qualifier = mapping.optional("qualifier", .qualifier)
    let latest = Observation(&mapping, value: value, entries: entries)
    let earlier = Observation.readEarlier(&mapping, before: latest, entries: entries)
    definition = mapping.optional("definition", entries.name)
    reviewBy = mapping.optional("review-by", .located(.date))
    worldBankCode = mapping.mapping("codes", isRequired: false) { $0.optional("world-bank", .text) }
    chart = Charts.read(&mapping, value: value?.value.number, unit: unit, entries: &entries)
    earlierStyle = mapping.writtenValue(of: "earlier")?.listStyle
    isChecked = mapping.optional("checked", .checked) ?? false
    isDrawn = mapping.writtenValue(of: "chart") != nil
    // With one of these invalid, right sentences would seem wrong.
    guard let id, let label, let latest, !mapping.isInvalid("style", "unit", "qualifier") else { return nil }
    (self.id, location) = (id.value, id.location)
    self.label = label
    observations = [latest] + earlier
  }
}

extension KeyFact {
  /// The latest value, with the notation and the decimals in which it is shown.
  var figure: Figure { figure(of: latest) }

  /// Returns the value of an observation, with the notation and the decimals in which it is shown.
  func figure(of observation: Observation) -> Figure {
    let decimals = decimals?.value
    let allDecimals = decimals ?? observation.writtenDecimals
    return switch style {
    case .plain:
      Figure(observation.value, unit?.id == Unit.year.id ? .year : .plain, decimals: allDecimals)
    case .percent: Figure(observation.value, .percent, decimals: allDecimals)
    case .compact: Figure(observation.value, .compact, decimals: decimals)
    // ISO 4217 has XXX for no currency, as after an error in the unit.
    case .currency: Figure(observation.value, .currency(unit?.id ?? "XXX"), decimals: decimals)
    }
  }

  /// Whether readers see the decimals with which a value is written, such as those of 24.0.
  var showsWrittenDecimals: Bool { decimals == nil && (style == .plain || style == .percent) }

  /// What the qualifier says about the value, such as that it is more than the number; nil without a qualifier.
  var relation: Relation? { qualifier.map(Relation.init(qualifier:)) }
}

extension YAMLReader<String> {
  /// Returns a reader for the id of a new fact; it rejects the ids in `facts`, which earlier facts already have.
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

extension YAMLReader<String> {
  /// Reads the id of a qualifier; for words such as “more than”, the error names the id with that meaning.
  fileprivate static var qualifier: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let text = try value.text()
      let slug = Slug.ascii(text)
      if text == slug { return text }
      let meant = Relation(qualifier: slug)
      let ids = Relation.allCases.map(\.rawValue).joined(separator: ", ")
      throw value.error(
        "invalid-id",
        "'\(text)' is not a qualifier",
        fix: meant == .about ? "use one of: \(ids)" : "write '\(meant.rawValue)'"
      )
    }
  }
}

extension YAMLReader<Int> {
  /// Reads how many decimals to show, from 0 to 9, for a fact or for the bands of a scale.
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

extension KeyFact {
  /// Returns a link to the key fact with an id, as texts have it, such as `[1.3 million](fact:migrants-abroad)`.
  static func link(_ words: String, to id: String) -> String {
    "[\(words)](\(LinkedText.Scheme.fact.rawValue):\(id))"
  }
}
