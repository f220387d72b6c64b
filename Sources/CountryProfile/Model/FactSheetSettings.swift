import Diagnostics

/// What `profile.yaml` says of all fact sheets.
struct FactSheetSettings: Sendable {
  /// The day that the sheets say they are of.
  let edition: CalendarDate
  /// Where that day stands.
  let editionPlace: Place
  /// The group of key facts in the band of sheets whose page names no other.
  let band: GroupName
  /// How much of each area's text stands on the sheet of the whole profile.
  let areas: AreaText
  /// Who the work is done with, on sheets whose page names nobody else.
  let partners: [LocalizedText]
  /// Who pays for the work, likewise.
  let donors: [LocalizedText]
  /// What readers must know about the figures; nil for what the site says.
  let disclaimer: LocalizedText?

  /// A group of key facts, and where it is named.
  struct GroupName: Sendable {
    let id: String
    let place: Place
  }

  /// How much of the text of an area stands on a sheet with all areas.
  enum AreaText: String, Sendable, CaseIterable {
    /// All of it, but for the sections that the page leaves out.
    case full
    /// What stands above its first heading.
    case introduction
    /// Its summary instead.
    case summary
  }
}
