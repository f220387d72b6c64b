import OpenData
import Text

/// A data file about the whole site; those about single areas are made by `DataRenderer`.
struct DataFile: Sendable {
  /// The name in templates and in the data package.
  let name: String
  /// The path below the site's root.
  let path: String
  let format: Format
  var hasKeyFacts = false
  /// The properties of a table that differ from the defaults of Table Dialect, by their names there.
  var dialect: [String: JSONValue] = [:]
  /// A description for designers.
  let meaning: String
  let bytes: @Sendable (DataContent) -> [UInt8]

  /// The format of a data file.
  enum Format: String {
    case csv
    case json

    /// Whether the file is a table, which has the Table Schema of the key facts.
    var isTable: Bool {
      switch self {
      case .csv: true
      case .json: false
      }
    }

    /// The name as readers know it, such as `CSV`.
    var name: String { rawValue.uppercased() }

    /// The media type (IANA).
    var mediaType: String {
      switch self {
      case .csv: "text/csv"
      case .json: "application/json"
      }
    }
  }

  /// The key of its title in `labels.yaml`, if it has one there.
  var label: String { "data-\(name)" }

  /// The key of its description in `labels.yaml`, if it has one there.
  var noteLabel: String { "\(label)-note" }
}

extension DataFile {
  /// All data files; the package comes last, since it describes the others.
  static let all = [keyFactsCSV, keyFactsHXL, keyFacts, areas, profile, package]

  static let keyFactsCSV = DataFile(
    name: "key-facts-csv",
    path: "data/key-facts.csv",
    format: .csv,
    hasKeyFacts: true,
    meaning: "All key facts as a table, for spreadsheets"
  ) { $0.table.csv }

  static let keyFactsHXL = DataFile(
    name: "key-facts-hxl",
    path: "data/key-facts.hxl.csv",
    format: .csv,
    hasKeyFacts: true,
    // The row of hashtags is no record.
    dialect: ["headerRows": .array([.number(1)]), "commentRows": .array([.number(2)])],
    meaning: "The table with HXL hashtags, for humanitarian data platforms"
  ) { $0.table.hxl }

  static let keyFacts = DataFile(
    name: "key-facts",
    path: "data/key-facts.json",
    format: .json,
    hasKeyFacts: true,
    meaning: "All key facts with their sources and citations"
  ) { DataDocuments.keyFacts.text($0.keyFacts) }

  static let areas = DataFile(
    name: "areas",
    path: "data/areas.json",
    format: .json,
    meaning: "The list of areas"
  ) { DataDocuments.areas.text($0.areas) }

  static let profile = DataFile(
    name: "profile",
    path: "data/profile.json",
    format: .json,
    meaning: "The organisation, the contact and the sources"
  ) { DataDocuments.profile.text($0.site.profile) }

  static let package = DataFile(
    name: "package",
    path: "data/datapackage.json",
    format: .json,
    hasKeyFacts: true,
    meaning: "The description of the data files, for programs that read Data Packages"
  ) { DataPackage($0).descriptor.text }
}

/// The content that data files are made from.
struct DataContent {
  let site: Site
  let keyFacts: PublishedFacts
  let table: DataTable<PublishedFact>
  let areas: PublishedAreas
  /// The files before the current one, in order.
  var downloads: [Download] = []
}
