import Text

/// Records as one flat table, one row per record, for spreadsheet programs and statistics packages.
package struct DataTable<Record> {
  private let columns: [LocalizedColumn<Record>]
  private let records: [Record]

  /// Creates a table of records of one kind; a localized field has one column per language, in the order of
  /// `languages`.
  package init(_ records: [Record], _ kind: DataRecord<Record>, languages: [String]) {
    self.records = records
    columns = kind.columns.flatMap { column in
      column.isByLanguage
        ? languages.map { LocalizedColumn(column: column, languages: [$0] + languages.prefix(1)) }
        : [LocalizedColumn(column: column, languages: Array(languages.prefix(1)))]
    }
  }

  /// The CSV file for people, with a byte order mark, since Excel garbles most scripts without one.
  package var csv: [UInt8] {
    CSVText.byteOrderMark + text(headings: [names])
  }

  /// The CSV file for humanitarian data tools, with a row of HXL hashtags (HXL 1.1), which other tools would read as
  /// data.
  ///
  /// It has no byte order mark, which these tools do not need and some do not recognize.
  package var hxl: [UInt8] {
    text(headings: [names, columns.map(\.hashtag)])
  }

  /// The columns as a Table Schema (Frictionless), for the data package.
  package var schema: JSONValue {
    let keys = columns.filter(\.isKey).map { JSONValue.string($0.name) }
    var members: [String: JSONValue] = [
      "fields": .array(columns.map(\.field)), "missingValues": .array([.string("")]),
    ]
    if !keys.isEmpty { members["primaryKey"] = .array(keys) }
    return .object(members)
  }

  /// The headings of the columns; those of localized columns end with a language, such as `label_en`.
  package var names: [String] { columns.map(\.name) }

  /// The cells, one row per record; empty where a record has no value.
  package var rows: [[String]] {
    records.map { record in columns.map { $0.cell(of: record) } }
  }

  private func text(headings: [[String]]) -> [UInt8] {
    var text = CSVText()
    for row in headings + rows { text.append(row) }
    return text.bytes
  }
}

/// A column of the table, in one language if its values are localized.
private struct LocalizedColumn<Record> {
  let column: DataColumn<Record>
  /// The language of the column's texts, then the fallback for texts without a translation.
  let languages: [String]

  /// The column's heading, which ends with the language for localized texts, as in `label_en`.
  var name: String {
    language.map { "\(column.name)_\($0)" } ?? column.name
  }

  /// The HXL hashtag with its attributes, such as `#indicator+name+i_en`.
  var hashtag: String {
    language.map { "\(column.hashtag)+i_\($0.lowercased().replacing("-", with: "_"))" } ?? column.hashtag
  }

  var isKey: Bool { column.rule == .key }

  /// The column as an entry of `fields` in a Table Schema.
  var field: JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(name),
      "type": .string(column.type.name),
      "description": .string(column.description),
    ]
    members["format"] = column.type.format.map(JSONValue.string)
    members["constraints"] = column.constraints.isEmpty ? nil : .object(column.constraints)
    return .object(members)
  }

  /// Returns the text of a cell, changed if a spreadsheet program could take it for a formula; empty without a value.
  func cell(of record: Record) -> String {
    let text = column.value(record)?.cell(in: languages) ?? ""
    return column.type.isFreeText ? SpreadsheetText.harmless(text) : text
  }

  private var language: String? {
    column.isByLanguage ? languages.first : nil
  }
}

extension JSONValue {
  /// Returns the text of a cell; a localized value is shown in the first of these languages that it has.
  fileprivate func cell(in languages: [String]) -> String {
    switch self {
    case .string(let text): text
    case .number(let number): "\(number)"
    case .bool(let flag): "\(flag)"
    case .object(let texts): languages.compactMap { texts[$0] }.first?.cell(in: []) ?? ""
    case .array, .null: ""
    }
  }
}
