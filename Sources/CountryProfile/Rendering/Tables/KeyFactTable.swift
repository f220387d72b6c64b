/// All key facts as one flat table: a row a fact, for spreadsheet programs and for statistics packages.
struct KeyFactTable {
  private let columns: [Column]
  private let facts: [KeyFact]

  init(_ words: Words) {
    columns = KeyFactColumns(words: words).all
    facts = words.site.keyFacts.facts
  }

  /// The table for people: Excel shows Lao only after a byte order mark.
  var csv: [UInt8] {
    CSVText.byteOrderMark + text(headings: [columns.map(\.name)])
  }

  /// The table for humanitarian data tools, with the row of HXL hashtags (HXL 1.1) that would break it for others.
  ///
  /// Without a byte order mark, since those tools need none and not all know it.
  var hxl: [UInt8] {
    text(headings: [columns.map(\.name), columns.map(\.hashtag)])
  }

  /// The columns as a Table Schema (Frictionless).
  var schema: JSONValue {
    .object([
      "fields": .array(columns.map(\.field)),
      "primaryKey": .array([.string("id")]),
      "missingValues": .array([.string("")]),
    ])
  }

  private func text(headings: [[String]]) -> [UInt8] {
    var text = CSVText()
    for heading in headings { text.append(heading) }
    for fact in facts { text.append(columns.map { $0.cell(of: fact) }) }
    return text.bytes
  }
}
