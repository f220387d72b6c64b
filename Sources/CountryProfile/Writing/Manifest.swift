import Foundation

/// The list of files that a build wrote, kept in the output folder so that the next build knows what is its own.
struct Manifest: Codable, Sendable, Equatable {
  /// The paths below the output folder, sorted.
  let files: [String]
  /// Whether the build that wrote the list came to its end.
  let complete: Bool
  private let generator: String
  private let schemaVersion: Int

  /// The manifest's own path below the output folder.
  static let path = ExactPath("build-manifest.json")

  private static let generator = "country-profile"
  private static let schemaVersion = 1

  init(files: Set<ExactPath>, complete: Bool) {
    self.files = files.sorted().map(\.path)
    self.complete = complete
    generator = Self.generator
    schemaVersion = Self.schemaVersion
  }

  /// Reads a manifest.
  ///
  /// Throws when the bytes are not a manifest of this program, or one of its paths would lead out of the output folder.
  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
    guard generator == Self.generator, schemaVersion == Self.schemaVersion, files.allSatisfy(Self.isInside)
    else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "not a list of this program"))
    }
  }

  /// The manifest as a JSON text.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }

  private static func isInside(_ path: String) -> Bool {
    !path.isEmpty
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part != "." && part != ".."
      }
  }
}
