import Text

/// All key facts as one flat table: a row a fact, for spreadsheet programs and for statistics packages.
struct KeyFactTable {
  private let facts: [KeyFact]
  private let localized: LocalizedFacts
  private let country: Country
  private let columns: [KeyFactColumn]

  /// `country` is the one that all facts are about.
  init(_ facts: [KeyFact], _ localized: LocalizedFacts, country: Country) throws {
    self.facts = facts
    self.localized = localized
    self.country = country
    columns = try KeyFactColumn.all()
  }

  /// The table for people: Excel shows Lao only after a byte order mark.
  var csv: [UInt8] {
    CSVText.byteOrderMark + text(headings: [names])
  }

  /// The table for humanitarian data tools, with the row of HXL hashtags (HXL 1.1) that would break it for others.
  ///
  /// Without a byte order mark, since those tools need none and not all know it.
  var hxl: [UInt8] {
    text(headings: [names, columns.map { $0.hashtag(in: language) }])
  }

  /// The columns as a Table Schema (Frictionless).
  var schema: JSONValue {
    .object([
      "fields": .array(columns.map { $0.field(in: language) }),
      "primaryKey": .array([.string("id")]),
      "missingValues": .array([.string("")]),
    ])
  }

  private var language: Language { localized.localizer.language }

  private var names: [String] { columns.map { $0.heading(in: language) } }

  private func text(headings: [[String]]) -> [UInt8] {
    var text = CSVText()
    for heading in headings { text.append(heading) }
    for fact in facts { text.append(columns.map { $0.cell(of: fact, localized, country: country) }) }
    return text.bytes
  }
}
