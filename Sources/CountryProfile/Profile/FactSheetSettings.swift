import Diagnostics
import YAML

/// The settings in `profile.yaml` for all fact sheets; the front matter of a page can override some of them.
struct FactSheetSettings: Sendable {
  /// The date of the edition, which is printed on each sheet.
  let edition: Located<CalendarDate>
  /// The group of key facts that each sheet shows as a band of figures, unless its page names another group.
  let band: Located<String>
  /// How much of each area the sheet of the whole profile shows; `full` by default.
  let areas: AreaText
  /// The partners named on each sheet, unless its page names others; may be empty.
  let partners: [LocalizedText]
  /// The donors named on each sheet, unless its page names others; may be empty.
  let donors: [LocalizedText]
  /// What readers must know about the figures; if it is nil, the sheets show the disclaimer of the site.
  let disclaimer: LocalizedText?

  enum AreaText: String, Sendable, CaseIterable {
    /// The whole text, except the sections that the page's own front matter leaves out.
    case full
    /// The text above the first heading.
    case introduction
    /// The summary from the front matter, and none of the text.
    case summary
  }
}

extension FactSheetSettings {
  /// Reads the mapping `fact-sheets` of `profile.yaml`; nil if `edition` or `band` has an error, which is reported.
  init?(_ mapping: inout YAMLMapping, text: YAMLReader<LocalizedText>) {
    let edition = mapping.required("edition", .located(.date))
    let band = mapping.required("band", .located(.text))
    let areas: AreaText? = mapping.optional("areas", .choice)
    let partners = mapping.optional("partners", .list(of: text))
    let donors = mapping.optional("donors", .list(of: text))
    let disclaimer = mapping.optional("disclaimer", text)
    guard let edition, let band else { return nil }
    self.init(
      edition: edition,
      band: band,
      areas: areas ?? .full,
      partners: partners ?? [],
      donors: donors ?? [],
      disclaimer: disclaimer
    )
  }
}

extension FactSheetSettings {
  func checkEdition(today: CalendarDate, report: Report) {
    guard edition.value > today else { return }
    report.add(
      Diagnostic(
        .warning,
        "future-date",
        "\(edition.value.iso) is still to come",
        at: edition.location,
        fix: "write the day on which the sheets are made"
      )
    )
  }
}
