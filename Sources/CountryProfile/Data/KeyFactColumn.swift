import Foundation
import Templating
import Text

/// A column of the table of key facts, as `key-facts.table.json` describes it to the readers of the data package.
struct KeyFactColumn: Sendable, Decodable {
  /// The name, which never changes.
  let name: Name
  /// What holds for all its cells.
  let constraints: Constraints?
  private let inLanguage: Bool?
  private let type: FieldType
  private let format: Format?
  private let description: String
  private let hashtag: String

  /// The columns of the table, in order; readers find them by name.
  static func all() throws -> [KeyFactColumn] {
    try JSONDecoder().decode([KeyFactColumn].self, from: Data(PackageResources.key_facts_table_json))
  }

  /// What stands above the column: its name, with the language of its texts where they have one, such as `label_en`.
  func heading(in language: Language) -> String {
    isInLanguage ? "\(name.rawValue)_\(language.code)" : name.rawValue
  }

  /// The HXL hashtag with its attributes, such as `#indicator+name+i_en`.
  func hashtag(in language: Language) -> String {
    isInLanguage ? "\(hashtag)+i_\(language.code.lowercased().replacing("-", with: "_"))" : hashtag
  }

  /// The cell of a fact, empty where the fact says nothing.
  func cell(of fact: KeyFact, _ site: Site) -> String {
    let text = name.text(of: fact, site) ?? ""
    return type == .string && format == nil ? SpreadsheetText.harmless(text) : text
  }

  /// The column as a field of a Table Schema.
  func field(in language: Language) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(heading(in: language)),
      "type": .string(type.rawValue),
      "description": .string(description),
    ]
    members["format"] = format.map { .string($0.rawValue) }
    members["constraints"] = constraints?.json
    return .object(members)
  }
}

extension KeyFactColumn {
  private var isInLanguage: Bool { inLanguage == true }

  /// What a cell is, by the names of Table Schema.
  private enum FieldType: String, Decodable {
    case string
    case number
    case integer
    case date
  }

  /// What a text is.
  private enum Format: String, Decodable {
    /// A complete address.
    case uri
  }
}
