import Text

/// The data files as a Frictionless Data Package, from which programs learn the type and meaning of each column.
///
/// Files of single areas are not among its resources: `areas.json` links to them.
struct DataPackage {
  /// What the files are made from, and those that the package describes.
  private let content: DataContent

  init(_ content: DataContent) {
    self.content = content
  }

  /// The content of `datapackage.json`, without a creation time, so that the same content gives the same bytes.
  var descriptor: JSONValue {
    var members: [String: JSONValue] = [
      "$schema": .string("https://datapackage.org/profiles/2.0/datapackage.json"),
      "name": .string("country-profile-\(profile.country.iso3.lowercased())"),
      "title": .string(title),
      "contributors": .array([
        .object([
          "title": .string(site.text(profile.organisation.name)), "roles": .array([.string("publisher")]),
        ])
      ]),
      "sources": .array(profile.sources.map(source)),
      "resources": .array(content.downloads.map(resource)),
    ]
    members["description"] = page?.summary.map(JSONValue.string)
    members["homepage"] = homepage.map(JSONValue.string)
    members["licenses"] = profile.licence.map(licences)
    return .object(members)
  }
}

extension DataPackage {
  /// The site in its first language, which is that of the package.
  private var site: LocalizedSite { content.site.first }

  private var profile: Profile { site.profile }

  private var page: SitePage? {
    site.pages.first { $0.path == .keyFacts }
  }

  private var title: String {
    let name = page?.title ?? site.labels["key-facts"] ?? ""
    return site.fullTitle(name)
  }

  private var homepage: String? {
    site.links.address(ofFile: site.output(of: .keyFacts))
  }

  private func source(_ source: Source) -> JSONValue {
    var members: [String: JSONValue] = ["title": .string(site.text(source.title))]
    members["path"] = source.url.map(JSONValue.string)
    return .object(members)
  }

  /// Returns the licence, with a path instead of an identifier, since editors write the terms in their own words.
  private func licences(_ licence: LocalizedText) -> JSONValue {
    .array([.object(["title": .string(site.text(licence)), "path": .string(path(of: DataFile.profile))])])
  }

  private func resource(_ download: Download) -> JSONValue {
    let file = download.file
    var members: [String: JSONValue] = [
      "name": .string(file.name),
      "path": .string(path(of: file)),
      "format": .string(file.format.rawValue),
      "mediatype": .string(file.format.mediaType),
      "encoding": .string("utf-8"),
      "bytes": .optional(download.bytes.count),
    ]
    members["title"] = site.labels[file.label].map(JSONValue.string)
    members["description"] = site.labels[file.noteLabel].map(JSONValue.string)
    members["schema"] = file.schema?(content)
    if !file.dialect.isEmpty { members["dialect"] = .object(file.dialect) }
    return .object(members)
  }

  private func path(of file: DataFile) -> String {
    LinkBase.relative(to: DataFile.package.path).address(of: .site(path: file.path))
  }
}
