import Foundation
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

  /// The column's heading: its name, with the language of its texts if they have one, such as `label_en`.
  func heading(in language: Language) -> String {
    isInLanguage ? "\(name.rawValue)_\(language.code)" : name.rawValue
  }

  /// The HXL hashtag with its attributes, such as `#indicator+name+i_en`.
  func hashtag(in language: Language) -> String {
    isInLanguage ? "\(hashtag)+i_\(language.code.lowercased().replacing("-", with: "_"))" : hashtag
  }

  /// The cell of a fact, empty where the fact says nothing.
  func cell(of fact: KeyFact, _ facts: LocalizedFacts, country: Country) -> String {
    let text = name.text(of: fact, facts, country: country) ?? ""
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

extension KeyFactColumn {
  /// The names of the columns, in the order of the table.
  enum Name: String, Sendable, CaseIterable, Decodable {
    case id
    case label
    case value
    case decimals
    case qualifier
    case unit
    case unitSymbol = "unit_symbol"
    case display
    case period
    case periodStart = "period_start"
    case periodEnd = "period_end"
    case status
    case sourceID = "source_id"
    case sourceTitle = "source_title"
    case sourcePublisher = "source_publisher"
    case sourceURL = "source_url"
    case sourcePublished = "source_published"
    case definition
    case note
    case reviewBy = "review_by"
    case iso2
    case iso3
    case m49
    case worldBank = "world_bank"
    case url
    case citation
  }
}

extension KeyFactColumn.Name {
  /// What a fact says in the column of this name; nil where it says nothing.
  func text(of fact: KeyFact, _ facts: LocalizedFacts, country: Country) -> String? {
    let text = facts.localizer.text
    return switch self {
    case .id: fact.id
    case .label: text(fact.label)
    case .value: facts.figure(of: fact.id)?.value
    case .decimals: facts.figure(of: fact.id).map { String($0.decimals) }
    case .qualifier: fact.qualifier
    case .unit: fact.unit?.id
    case .unitSymbol: fact.unit?.symbol
    case .display: facts.figure(of: fact.id)?.display
    case .period: fact.latest.period?.iso
    case .periodStart: fact.latest.period?.firstDay?.iso
    case .periodEnd: fact.latest.period?.lastDay?.iso
    case .status: fact.latest.status?.rawValue
    case .sourceID: fact.latest.source.id
    case .sourceTitle: text(fact.latest.source.title)
    case .sourcePublisher: text(fact.latest.source.publisher)
    case .sourceURL: fact.latest.source.url
    case .sourcePublished: fact.latest.source.published?.iso
    case .definition: fact.definition.map(text)
    case .note: fact.latest.note.map(text)
    case .reviewBy: fact.reviewBy?.value.iso
    case .iso2: country.iso2
    case .iso3: country.iso3
    case .m49: country.m49
    case .worldBank: fact.worldBankCode
    case .url: facts.address(of: fact)
    case .citation: facts.citation(of: fact)
    }
  }
}

extension KeyFactColumn {
  /// What holds for all cells of a column, by the names of Table Schema.
  struct Constraints: Sendable, Decodable {
    let required: Bool?
    let unique: Bool?
    let minimum: Int?
    let maximum: Int?
    let pattern: String?
    let `enum`: [String]?

    /// The constraints that are set.
    var json: JSONValue {
      var members: [String: JSONValue] = [:]
      members["required"] = required.map(JSONValue.bool)
      members["unique"] = unique.map(JSONValue.bool)
      members["minimum"] = minimum.map { .number(Decimal($0)) }
      members["maximum"] = maximum.map { .number(Decimal($0)) }
      members["pattern"] = pattern.map(JSONValue.string)
      members["enum"] = self.enum.map { .array($0.map(JSONValue.string)) }
      return .object(members)
    }
  }
}
