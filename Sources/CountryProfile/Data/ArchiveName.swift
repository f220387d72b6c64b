import Foundation
import Publishing
import Text

/// The name of a site's archive, from its organisation and country: `iom-lao-pdr`.
struct ArchiveName: Decodable {
  private let organisation: Organisation
  private let country: Country
  private let languages: [Language]

  private struct Organisation: Decodable {
    let abbreviation: String
  }

  private struct Country: Decodable {
    let shortName: [String: String]
    let iso3: String
  }

  private struct Language: Decodable {
    let code: String
  }

  /// The path of the data file from which the name is made, below the site's folder.
  static let path = DataFile.profile.path

  /// Reads the JSON of the file at `path`.
  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(ArchiveName.self, from: Data(bytes))
  }

  /// The name; a country name without ASCII letters or digits is replaced by the country's code.
  var slug: String {
    let name = Slug.ascii(languages.first.flatMap { country.shortName[$0.code] } ?? "")
    let parts = [Slug.ascii(organisation.abbreviation), name.isEmpty ? Slug.ascii(country.iso3) : name]
    return parts.filter { !$0.isEmpty }.joined(separator: "-")
  }
}

extension SitePackager {
  /// Creates a packager for the site of a country profile in the folder `output`.
  ///
  /// `file` is the path of the zip. Without it, the zip is named after the organisation and the country, such as
  /// `iom-lao-pdr.zip`, and is written to the working directory.
  ///
  /// Throws `invalid-zip-name`, or `unsafe-folder` if the zip would be in the folder that it packs.
  public init(output: String, file: String? = nil) throws(WriteError) {
    try self.init(output: output, file: file, nameFile: ArchiveName.path) { try ArchiveName($0).slug }
  }
}
