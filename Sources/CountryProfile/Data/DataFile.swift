import OpenData
import Text

/// A data file about the whole site; `DataRenderer` makes those about single areas.
struct DataFile: Sendable {
  /// The name in the data package, such as `key-facts-csv`; templates write `_` for each `-`.
  let name: String
  /// The path below the site's root.
  let path: String
  let format: Format
  var hasKeyFacts = false
  /// The Table Schema of a table; nil for a file of another format.
  var schema: (@Sendable (DataContent) -> JSONValue)?
  /// The properties of a table that differ from the defaults of the Table Dialect standard, by name.
  var dialect: [String: JSONValue] = [:]
  /// A description for those who write templates.
  let meaning: String
  /// Whether a site has the file; nil for a file that every site has.
  var condition: (@Sendable (DataContent) -> Bool)?
  let bytes: @Sendable (DataContent) -> [UInt8]

  enum Format: String {
    case csv
    case json

    /// The name as readers know it, such as `CSV`.
    var name: String { rawValue.uppercased() }

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
  static let all = [keyFactsCSV, keyFactsHXL, earlierValues, keyFacts, areas, profile, package]

  static let keyFactsCSV = DataFile(
    name: "key-facts-csv",
    path: "data/key-facts.csv",
    format: .csv,
    hasKeyFacts: true,
    schema: { $0.table.schema },
    meaning: "All key facts as a table, for spreadsheets"
  ) { $0.table.csv }

  static let keyFactsHXL = DataFile(
    name: "key-facts-hxl",
    path: "data/key-facts.hxl.csv",
    format: .csv,
    hasKeyFacts: true,
    schema: { $0.table.schema },
    // The second row contains hashtags, not data.
    dialect: ["headerRows": .array([.number(1)]), "commentRows": .array([.number(2)])],
    meaning: "The table with HXL hashtags, for humanitarian data platforms"
  ) { $0.table.hxl }

  static let earlierValues = DataFile(
    name: "earlier-values",
    path: "data/earlier-values.csv",
    format: .csv,
    hasKeyFacts: true,
    schema: { $0.earlier.schema },
    meaning: "The earlier values of the key facts as a table; absent if there are none",
    condition: { !$0.earlier.rows.isEmpty }
  ) { $0.earlier.csv }

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

extension DataFile {
  /// Returns the paths of the data files of a site, those about single areas too.
  static func paths(of content: Content) -> [String] {
    let hasEarlier = content.keyFacts?.facts.contains { $0.observations.count > 1 } ?? false
    let ofSite = all.filter { $0.path != earlierValues.path || hasEarlier }.map(\.path)
    let areas = Set(content.localized.flatMap(\.pages).map(\.path).filter { $0.kind == .area }.map(\.name))
    return ofSite + areas.map(PublishedArea.path(ofAreaNamed:))
  }
}

/// The content that data files are made from.
struct DataContent {
  let site: Site
  let keyFacts: PublishedFacts
  let table: DataTable<PublishedFact>
  let earlier: DataTable<EarlierValue>
  let areas: PublishedAreas
  /// The data files made so far; the package, which is made last, describes them.
  var downloads: [Download] = []
}
