import Diagnostics
import YAML

/// The settings of `profile.yaml` for all fact sheets.
struct FactSheetSettings: Sendable {
  /// The date of the edition, which the sheets show.
  let edition: Located<CalendarDate>
  /// The group of key facts in the band of sheets whose page names no other.
  let band: Located<String>
  /// The part of each area's text that the sheet of the whole profile shows.
  let areas: AreaText
  /// The partners in the work, on sheets whose page names no others.
  let partners: [LocalizedText]
  /// The donors of the work, likewise.
  let donors: [LocalizedText]
  /// A remark on all figures; nil for that of the site.
  let disclaimer: LocalizedText?

  /// The part of an area's text that a sheet with all areas shows.
  enum AreaText: String, Sendable, CaseIterable {
    /// The whole text, except the sections that the page leaves out.
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
  /// Reports an edition in the future.
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
