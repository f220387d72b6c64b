import Templating
import Text

/// The fields for the templates of fact sheets and sharing pictures, and for pages that link to sheets.
struct FactSheetFields: Sendable {
  let profile: RecordSchema<FactSheet.View>
  let area: RecordSchema<FactSheet.View>
  /// The fields for the picture that other sites show of the sheet's page.
  let picture: RecordSchema<FactSheet>
  /// The fields for the source number that follows a figure in a sheet's text.
  let sourceNumber: RecordSchema<FactSheet.View.SourceNumber>
  /// The fields for the page that the sheet is made from.
  let link: RecordSchema<FactSheet>
  /// The fields for the page that lists all sheets.
  let entry: RecordSchema<FactSheet.Entry>

  init(
    _ site: LocalizedSite,
    isPrinted: Bool,
    shared: SharedFields,
    keyFact: KeyFactFields,
    source: RecordSchema<Source>,
    icon: @escaping @Sendable (SitePage) -> SiteURL?
  ) {
    let links = SheetLinkFields(site: site, isPrinted: isPrinted, keyFact: keyFact, icon: icon)
    let parts = SheetFields(
      site: site,
      isPrinted: isPrinted,
      keyFact: keyFact,
      source: source,
      icon: icon
    )
    let sheet = parts.sheet
    area = RecordSchema(
      "the fact sheet of an area",
      shared.fields() + [.record("sheet", "The sheet itself", of: sheet) { $0 }]
    )
    profile = RecordSchema(
      "the fact sheet of the profile",
      shared.fields() + [
        .record("sheet", "The sheet itself", of: sheet) { $0 },
        .list(
          "area_texts",
          "The areas with their texts or summaries, as `profile.yaml` asks",
          of: parts.areaText,
          \.areas
        ),
      ]
    )
    picture = RecordSchema(
      "the picture of a page",
      shared.fields() + [.record("picture", "The picture itself", of: links.picture) { $0 }]
    )
    sourceNumber = RecordSchema(
      "a figure in the text of a fact sheet",
      shared.fields() + SheetFields.source(\.self)
    )
    link = links.link
    entry = links.entry
  }

  /// The kinds of output that have a template of their own.
  enum Kind: String, CaseIterable {
    case profile
    case area
    case picture
    case sourceNumber

    /// The path of its template below the templates folder.
    var template: String {
      switch self {
      case .profile: "fact-sheet.html"
      case .area: "area-fact-sheet.html"
      case .picture: "sharing-picture.html"
      case .sourceNumber: "parts/source-number.html"
      }
    }
  }

  /// Returns the type against which a template of this kind is checked.
  func type(of kind: Kind) -> RecordType {
    switch kind {
    case .profile: profile.type
    case .area: area.type
    case .picture: picture.type
    case .sourceNumber: sourceNumber.type
    }
  }
}
