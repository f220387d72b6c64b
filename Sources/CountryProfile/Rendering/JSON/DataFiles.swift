import Foundation
import Templating

/// The site as data that others can use: JSON with a schema for each shape.
struct DataFiles {
  private let words: Words
  private var site: Site { words.site }

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

extension DataFiles {
  private var profile: [String: JSONValue] {
    let profile = site.profile
    return [
      "organisation": .object([
        "name": .text(profile.organisation.name),
        "abbreviation": .string(profile.organisation.abbreviation),
        "description": .optional(profile.organisation.description),
      ]),
      "country": country,
      "languages": .array(
        profile.languages.map { language in
          .object([
            "code": .string(language.code), "name": .string(language.name),
            "locale": .string(language.locale),
          ])
        }
      ),
      "contact": contact,
      "sources": .array(profile.sources.map { source in .object(self.source(source, withNote: true)) }),
      "url": .optional(profile.url),
      "licence": .optional(profile.licence),
      "citation": .optional(profile.citation),
      "disclaimer": .optional(profile.disclaimer),
    ]
  }

  private var country: JSONValue {
    let country = site.profile.country
    return .object([
      "name": .text(country.name),
      "shortName": .text(country.shortName),
      "iso2": .string(country.iso2),
      "iso3": .string(country.iso3),
      "m49": .string(country.m49),
    ])
  }

  private var contact: JSONValue {
    let contact = site.profile.contact
    return .object([
      "name": .text(contact.name),
      "address": .array(contact.address.map { JSONValue.text($0) }),
      "phone": .optional(contact.phone),
      "email": .optional(contact.email),
      "links": .array(
        contact.links.map { .object(["label": .text($0.label), "url": .string($0.url)]) }
      ),
    ])
  }

  private func source(_ source: Source, withNote: Bool = false) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "id": .string(source.id),
      "title": .text(source.title),
      "publisher": .text(source.publisher),
      "url": .optional(source.url),
      "published": .optional(source.published?.iso),
    ]
    if withNote { members["note"] = .optional(source.note) }
    return members
  }
}

extension DataFiles {
  private var keyFacts: [String: JSONValue] {
    let organisation = site.profile.organisation
    return [
      "facts": .array(site.keyFacts.facts.map(fact)),
      "profile": .object([
        "organisation": .object([
          "name": .text(organisation.name), "abbreviation": .string(organisation.abbreviation),
        ]),
        "country": country,
        "url": .optional(site.profile.url),
      ]),
      "languages": languages,
      "licence": .optional(site.profile.licence),
      "citation": .optional(site.profile.citation),
    ]
  }

  private func fact(_ fact: KeyFact) -> JSONValue {
    let country = site.profile.country
    let page = PagePath.keyFacts.output(in: "")
    return .object([
      "id": .string(fact.id),
      "label": .text(fact.label),
      "value": .number(fact.value),
      "decimals": .optional(site.wordings[fact.id]?.decimals),
      "qualifier": .optional(fact.qualifier),
      "unit": unit(fact.unit),
      "display": byLanguage(site.wordings[fact.id]?.display ?? ""),
      "refPeriod": .optional(fact.period?.iso),
      "status": .optional(fact.status?.rawValue),
      "source": .object(source(fact.source)),
      "definition": .optional(fact.definition),
      "note": .optional(fact.note),
      "reviewBy": .optional(fact.reviewBy?.iso),
      "scale": fact.chart?.scale.map(scale) ?? .null,
      "area": .object([
        "iso2": .string(country.iso2), "iso3": .string(country.iso3), "m49": .string(country.m49),
      ]),
      "codes": .object(fact.worldBankCode.map { ["worldBank": .string($0)] } ?? [:]),
      "citation": byLanguage(words.citation(of: fact)),
      "page": .string(link(to: page, fragment: fact.id, from: DataFile.keyFacts.path)),
    ])
  }

  private func scale(_ scale: Scale) -> JSONValue {
    .object([
      "minimum": .number(scale.minimum),
      "maximum": .number(scale.maximum),
      "bands": .array(scale.bands.map { .object(["label": .text($0.label), "from": .number($0.from)]) }),
      "source": .object(source(scale.source)),
    ])
  }

  private func unit(_ unit: Unit?) -> JSONValue {
    guard let unit else { return .null }
    return .object([
      "id": .string(unit.id),
      "symbol": .string(unit.symbol),
      "label": unit.label.map { JSONValue.text($0) } ?? byLanguage(unit.symbol),
    ])
  }
}

extension DataFiles {
  private var areas: [String: JSONValue] {
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
  private static func path(of area: SitePage) -> String {
    "data/areas/\(area.page.path.name).json"
  }

  private func area(_ area: SitePage, _ bodies: BodyRenderer) -> [String: JSONValue] {
    let path = Self.path(of: area)
    var members = summary(of: area, in: path)
    let body = bodies.html(of: area, links: .relative(to: path))
    members["body"] = byLanguage(String(decoding: body, as: UTF8.self))
    members["facts"] = .array(area.facts.map(JSONValue.string))
    return members
  }

  private func summary(of area: SitePage, in file: String) -> [String: JSONValue] {
    let frontMatter = area.page.frontMatter
    return [
      "id": .string(area.page.path.name),
      "title": byLanguage(frontMatter.title),
      "summary": frontMatter.summary.map(byLanguage) ?? .null,
      "order": .optional(frontMatter.order),
      "reviewed": .optional(frontMatter.reviewed?.iso),
      "page": byLanguage(link(to: area.output, from: file)),
    ]
  }
}

extension DataFiles {
  private var languages: JSONValue {
    .array(site.profile.languages.map { .string($0.code) })
  }

  private func byLanguage(_ text: String) -> JSONValue {
    .object([site.language.code: .string(text)])
  }

  private func link(to path: String, fragment: String? = nil, from file: String) -> String {
    LinkBase.relative(to: file).address(of: .site(path: path, fragment: fragment))
  }
}
