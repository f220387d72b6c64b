import Foundation
import Publishing
import Text

/// Renders the site as data that others can use: tables, JSON with a schema for each shape, and their package.
struct DataRenderer {
  let site: LocalizedSite

  /// The files that the site offers, in the order of `DataFile`.
  ///
  /// The package comes last, since it describes the others.
  func downloads() throws -> [Download] {
    let table = try KeyFactTable(
      site.keyFacts.facts,
      site.localizedFacts,
      country: site.profile.country
    )
    var downloads: [Download] = []
    for file in DataFile.allCases {
      let bytes =
        switch file {
        case .keyFactsCSV: table.csv
        case .keyFactsHXL: table.hxl
        case .keyFacts: text(keyFacts, schema: .keyFacts, path: file.path)
        case .areas: text(areas, schema: .areas, path: file.path)
        case .profile: text(site.profile.json, schema: .profile, path: file.path)
        case .package: DataPackage(site: site, table: table, downloads: downloads).descriptor.text
        }
      downloads.append(Download(file: file, bytes: bytes))
    }
    return downloads
  }

  /// A file for each area, with its text as the site shows it.
  ///
  /// `body` renders an area's text with links as they must be written in a given file.
  func areaFiles(body: (SitePage, LinkBase) -> [UInt8]) -> [Output] {
    site.areas.map { area in
      let path = Self.path(of: area)
      return Output(
        path: path,
        bytes: text(self.area(area, body: body(area, .relative(to: path))), schema: .area, path: path)
      )
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
  /// The members of `key-facts.json`.
  private var keyFacts: [String: JSONValue] {
    let profile = site.profile
    let page = PagePath.keyFacts.output(in: "")
    return [
      "facts": .array(
        site.keyFacts.facts.map { fact in
          fact.json(
            site.localizedFacts,
            country: profile.country,
            page: link(to: page, fragment: fact.id, from: DataFile.keyFacts.path)
          )
        }
      ),
      "profile": .object([
        "organisation": .object([
          "name": .text(profile.organisation.name),
          "abbreviation": .string(profile.organisation.abbreviation),
        ]),
        "country": profile.country.json,
        "url": .optional(profile.url),
      ]),
      "languages": languages,
      "licence": .optional(profile.licence),
      "citation": .optional(profile.citation),
    ]
  }

  /// The languages that the site is published in.
  var languages: JSONValue {
    .array(site.profile.languages.map { .string($0.code) })
  }

  /// The way from one file to another.
  func link(to path: String, fragment: String? = nil, from file: String) -> String {
    LinkBase.relative(to: file).address(of: .site(path: path, fragment: fragment))
  }
}

extension DataRenderer {
  /// The members of `areas.json`.
  var areas: [String: JSONValue] {
    [
      "areas": .array(
        site.areas.map { area in
          var members = summary(of: area, in: DataFile.areas.path)
          members["data"] = .string(link(to: Self.path(of: area), from: DataFile.areas.path))
          return .object(members)
        }
      ),
      "languages": languages,
    ]
  }

  /// The path of an area's file below the site's root.
  static func path(of area: SitePage) -> String {
    "data/areas/\(area.path.name).json"
  }

  /// The members of an area's file.
  func area(_ area: SitePage, body: [UInt8]) -> [String: JSONValue] {
    let path = Self.path(of: area)
    var members = summary(of: area, in: path)
    members["body"] = site.localizer.json(String(decoding: body, as: UTF8.self))
    members["facts"] = .array(area.facts.map(JSONValue.string))
    return members
  }
}

extension DataRenderer {
  private func summary(of area: SitePage, in file: String) -> [String: JSONValue] {
    let own: [String: JSONValue] = [
      "id": .string(area.path.name), "page": site.localizer.json(link(to: area.output, from: file)),
    ]
    return own.merging(area.frontMatter.json(site.localizer)) { own, _ in own }
  }
}
