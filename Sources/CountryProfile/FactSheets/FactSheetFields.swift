import Templating
import Text

/// What templates can use of fact sheets, and of the pictures that other sites show of their pages.
struct FactSheetFields: Sendable {
  /// The fields of the sheet of the whole profile.
  let profile: RecordSchema<FactSheet.View>
  /// The fields of the sheet of an area.
  let area: RecordSchema<FactSheet.View>
  /// The fields of the picture of a sheet's page.
  let picture: RecordSchema<FactSheet>
  /// The fields of the number of a source in the text of a sheet.
  let sourceNumber: RecordSchema<FactSheet.View.Figure>
  /// What a page says of its sheet.
  let link: RecordSchema<FactSheet>
  /// What the list of all sheets says of one.
  let entry: RecordSchema<FactSheet.Entry>

  init(
    _ site: Site,
    isPrinted: Bool,
    shared: SharedFields,
    keyFact: KeyFactFields,
    source: RecordSchema<Source>,
    icon: @escaping @Sendable (SitePage) -> SiteURL?
  ) {
    let parts = FactSheetFields.Parts(
      site: site,
      isPrinted: isPrinted,
      keyFact: keyFact,
      source: source,
      icon: icon
    )
    let sheet = parts.sheet
    area = RecordSchema("the fact sheet of an area", shared.fields() + [.record("sheet", of: sheet) { $0 }])
    profile = RecordSchema(
      "the fact sheet of the profile",
      shared.fields() + [
        .record("sheet", of: sheet) { $0 }, .list("area_texts", of: parts.areaText, \.areas),
      ]
    )
    picture = RecordSchema(
      "the picture of a page",
      shared.fields() + [.record("picture", of: parts.picture) { $0 }]
    )
    sourceNumber = RecordSchema(
      "a figure in the text of a fact sheet",
      shared.fields() + FactSheetFields.Parts.source
    )
    link = parts.link
    entry = parts.entry
  }

  /// What is rendered by a template of its own.
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

  /// The type of record that a kind of template is checked against.
  func type(of kind: Kind) -> RecordType {
    switch kind {
    case .profile: profile.type
    case .area: area.type
    case .picture: picture.type
    case .sourceNumber: sourceNumber.type
    }
  }
}

extension FactSheetFields {
  /// The records that the fields of fact sheets are made of.
  struct Parts {
    let site: Site
    let isPrinted: Bool
    let keyFact: KeyFactFields
    let source: RecordSchema<Source>
    let icon: @Sendable (SitePage) -> SiteURL?
  }
}

extension FactSheetFields.Parts {
  /// An area on the sheet of the whole profile.
  var areaText: RecordSchema<FactSheet.View.Area> {
    RecordSchema(
      "an area on a fact sheet",
      [
        .text("title") { $0.page.title },
        .optionalText("summary") { $0.page.summary },
        .optionalURL("icon") { [icon] in icon($0.page) },
        .url("url") { .site(path: $0.page.output) },
        .optionalHTML("body", \.body),
      ]
    )
  }

  /// The picture that other sites show of a page.
  var picture: RecordSchema<FactSheet> {
    RecordSchema(
      "the picture of the page",
      [
        .text("title") { $0.page.title },
        .optionalText("summary") { $0.page.summary },
        .text("kind") { $0.page.path.kind.rawValue },
        .optionalURL("icon") { [icon] in icon($0.page) },
        .sharedList("facts", of: keyFact.schema) { [keyFact] in keyFact.values(of: $0.band) },
      ]
    )
  }

  /// What a page says of its sheet.
  var link: RecordSchema<FactSheet> {
    RecordSchema(
      "the fact sheet of the page",
      [.url("url") { .site(path: $0.output) }, .optionalRecord("pdf", of: Self.pdf, printed)]
    )
  }

  /// A sheet in the list of all.
  var entry: RecordSchema<FactSheet.Entry> {
    RecordSchema(
      "a fact sheet in a list",
      [
        .text("title") { $0.sheet.page.title },
        .optionalText("summary") { $0.sheet.page.summary },
        .text("kind") { $0.sheet.isOfProfile ? "profile" : "area" },
        .optionalURL("icon") { [icon] in icon($0.sheet.page) },
        .url("url") { .site(path: $0.sheet.output) },
        .number("pages") { $0.sheet.pageCount },
        .text("pages_label") { site.labels.pages?.count($0.sheet.pageCount) ?? "" },
        .record("edition", of: DateView.schema) { site.localizer.date($0.sheet.edition) },
        .optionalRecord("pdf", of: sizedPDF) { $0.pdfSize == nil ? nil : $0 },
      ]
    )
  }
}

extension FactSheetFields.Parts {
  /// The sheet where it is printed.
  func printed(_ sheet: FactSheet) -> FactSheet? {
    isPrinted ? sheet : nil
  }

  private var sizedPDF: RecordSchema<FactSheet.Entry> {
    RecordSchema(
      "a printed fact sheet",
      [.url("url") { .site(path: $0.sheet.pdf) }, .text("size") { site.localizer.size($0.pdfSize ?? 0) }]
    )
  }

  /// Where a printed sheet is.
  static let pdf = RecordSchema<FactSheet>(
    "a printed fact sheet",
    [.url("url") { .site(path: $0.pdf) }]
  )
}
