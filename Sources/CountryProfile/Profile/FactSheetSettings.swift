import Diagnostics
import YAML

/// What `profile.yaml` says of all fact sheets.
struct FactSheetSettings: Sendable {
  /// The day that the sheets say they are of.
  let edition: Located<CalendarDate>
  /// The group of key facts in the band of sheets whose page names no other.
  let band: Located<String>
  /// How much of each area's text the sheet of the whole profile shows.
  let areas: AreaText
  /// Who the work is done with, on sheets whose page names nobody else.
  let partners: [LocalizedText]
  /// Who pays for the work, likewise.
  let donors: [LocalizedText]
  /// What readers must know about the figures; nil for what the site says.
  let disclaimer: LocalizedText?

  /// How much of the text of an area a sheet with all areas shows.
  enum AreaText: String, Sendable, CaseIterable {
    /// The whole text, but for the sections that the page leaves out.
    case full
    /// The text above its first heading.
    case introduction
    /// Its summary instead.
    case summary
  }
}

extension FactSheetSettings {
  /// Reads the mapping 'fact-sheets' of `profile.yaml`; nil after an error, which is reported.
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
  /// Reports an edition that is still to come.
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
