import Files
import Foundation
import Text

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
    self.init(sorted: files.sorted().map(\.path), complete: complete)
  }

  private init(sorted files: [String], complete: Bool) {
    self.files = files
    self.complete = complete
    generator = Self.generator
    schemaVersion = Self.schemaVersion
  }

  /// The list of the same build at its end, with those of the files that are left.
  func completed(with files: Set<ExactPath>) -> Manifest {
    let isWhole = files.count == self.files.count
    let left = isWhole ? self.files : self.files.filter { files.contains(ExactPath($0)) }
    return Manifest(sorted: left, complete: true)
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

  /// The manifest as a JSON text, one path a line.
  ///
  /// Written here since it is all that a build waits for at its end, and a general encoder takes ten times as long.
  func bytes() -> [UInt8] {
    var json = Array("{\n  \"complete\" : \(complete),\n  \"files\" : [\n".utf8)
    for (index, path) in files.enumerated() {
      json += index == 0 ? "    ".utf8 : ",\n    ".utf8
      JSONString.append(path, to: &json)
    }
    json += "\n  ],\n  \"generator\" : \"\(generator)\",\n  \"schemaVersion\" : \(schemaVersion)\n}\n".utf8
    return json
  }

  private static func isInside(_ path: String) -> Bool {
    !path.isEmpty
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part != "." && part != ".."
      }
  }
}
