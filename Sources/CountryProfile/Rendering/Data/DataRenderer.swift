import Foundation
import Publishing
import Templating
import Text

/// Renders the site as data that others can use: tables, JSON with a schema for each shape, and their package.
struct DataRenderer {
  let words: Words

  init(_ site: Site) {
    words = Words(site)
  }

  /// The files that the site offers, in the order of `DataFile`.
  ///
  /// The package comes last, since it describes the others.
  func downloads() throws -> [Download] {
    let table = try KeyFactTable(words)
    var downloads: [Download] = []
    for file in DataFile.allCases {
      let bytes =
        switch file {
        case .keyFactsCSV: table.csv
        case .keyFactsHXL: table.hxl
        case .keyFacts: text(keyFacts, schema: .keyFacts, path: file.path)
        case .areas: text(areas, schema: .areas, path: file.path)
        case .profile: text(profile, schema: .profile, path: file.path)
        case .package: DataPackage(words: words, table: table, downloads: downloads).descriptor.text
        }
      downloads.append(Download(file: file, bytes: bytes))
    }
    return downloads
  }

  /// A file for each area, with its text as the site shows it.
  func areaFiles(_ bodies: BodyRenderer) -> [Output] {
    site.areas.map { area in
      let path = Self.path(of: area)
      return Output(path: path, bytes: text(self.area(area, bodies), schema: .area, path: path))
    }
  }

  /// The version of all shapes; it changes when a reader of the old shape would misread the new one.
  private static let schemaVersion = 1

  private func text(_ members: [String: JSONValue], schema: DataSchema, path: String) -> [UInt8] {
    var members = members
    members["$schema"] = .string(link(to: schema.path, from: path))
    members["schemaVersion"] = .number(Decimal(Self.schemaVersion))
    return JSONValue.object(members).text
  }
}

extension DataRenderer {
  var site: Site { words.site }

  /// The languages that the site is published in.
  var languages: JSONValue {
    .array(site.profile.languages.map { .string($0.code) })
  }

  /// A text of the site’s language, as a text by language.
  func byLanguage(_ text: String) -> JSONValue {
    .object([site.language.code: .string(text)])
  }

  /// The way from one file to another.
  func link(to path: String, fragment: String? = nil, from file: String) -> String {
    LinkBase.relative(to: file).address(of: .site(path: path, fragment: fragment))
  }
}
