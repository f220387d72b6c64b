/// One of the data files that the site offers: what it is called, where it is published and how it is written.
///
/// Files of single areas are none of these, since there are as many as there are areas.
enum DataFile: Sendable, CaseIterable {
  case keyFactsCSV
  case keyFactsHXL
  case keyFacts
  case areas
  case profile
  case package

  /// The name by which templates and the data package know it.
  var name: String {
    switch self {
    case .keyFactsCSV: "key-facts-csv"
    case .keyFactsHXL: "key-facts-hxl"
    case .keyFacts: "key-facts"
    case .areas: "areas"
    case .profile: "profile"
    case .package: "package"
    }
  }

  /// The name of its title in `labels.yaml`, where there is one.
  var label: String { "data-\(name)" }

  /// The name of the line in `labels.yaml` that says what it is, where there is one.
  var noteLabel: String { "\(label)-note" }

  /// The path below the site's root.
  var path: String {
    switch self {
    case .keyFactsCSV: "data/key-facts.csv"
    case .keyFactsHXL: "data/key-facts.hxl.csv"
    case .keyFacts: "data/key-facts.json"
    case .areas: "data/areas.json"
    case .profile: "data/profile.json"
    case .package: "data/datapackage.json"
    }
  }

  /// Whether it is a form in which the key facts as a whole can be had.
  var holdsKeyFacts: Bool {
    switch self {
    case .keyFactsCSV, .keyFactsHXL, .keyFacts, .package: true
    case .areas, .profile: false
    }
  }

  /// How it is written.
  var format: Format {
    switch self {
    case .keyFactsCSV, .keyFactsHXL: .csv
    case .keyFacts, .areas, .profile, .package: .json
    }
  }

  /// How a data file is written.
  enum Format: String {
    case csv
    case json

    /// The name that readers know.
    var name: String { rawValue.uppercased() }

    /// The media type (IANA).
    var mediaType: String {
      switch self {
      case .csv: "text/csv"
      case .json: "application/json"
      }
    }
  }
}
