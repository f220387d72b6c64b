import Foundation

/// The values of the key facts as they were last published, with which the values of today are compared.
public struct PublishedValues: Sendable {
  /// The path of the file below the site's folder.
  public static let path = DataFile.keyFacts.path

  /// The path of the file, as messages show it.
  let file: String
  /// The facts by their ids; nil if this program, in this version, did not write the file, or if it is damaged.
  let facts: [String: Fact]?

  /// A fact of the file, with what belongs to its latest observation.
  struct Fact: Decodable, Sendable {
    let id: String
    let value: Decimal
    /// How many decimals readers saw.
    let decimals: Int
    let display: [String: String]
    let qualifier: String?
    let unit: Unit?
    let refPeriod: String?
    let status: Observation.Status?
    let source: Source
    let note: [String: String]?
    let earlier: [Earlier]

    struct Earlier: Decodable, Sendable {
      let value: Decimal
      let refPeriod: String?
    }

    struct Source: Decodable, Sendable {
      let id: String
    }

    struct Unit: Decodable, Sendable {
      let id: String
    }
  }

  private struct Content: Decodable {
    let schemaVersion: Int
    let facts: [Fact]
  }

  /// Reads the JSON of the file at `path`; `file` is what messages call it.
  public init(_ bytes: [UInt8], file: String) {
    self.file = file
    do {
      let content = try JSONDecoder().decode(Content.self, from: Data(bytes))
      let facts = Dictionary(content.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      self.facts = content.schemaVersion == DataDocuments.version ? facts : nil
    } catch {
      facts = nil
    }
  }
}

extension Observation.Status: Decodable {}
