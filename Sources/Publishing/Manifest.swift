import Files
import Foundation
import Text

/// The list of files that a build wrote, kept in the output folder so that the next build recognises them.
struct Manifest: Codable, Sendable, Equatable {
  /// The sorted paths of the files below the output folder, including the manifest's own path.
  let files: [String]
  /// Whether the build reached its end; false while it changes files.
  let complete: Bool
  private let generator: String
  private let schemaVersion: Int

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

  /// Returns the manifest for the end of the build, without the files of earlier builds that it removed.
  func completed(with files: Set<ExactPath>) -> Manifest {
    let isWhole = files.count == self.files.count
    let left = isWhole ? self.files : self.files.filter { files.contains(ExactPath($0)) }
    return Manifest(sorted: left, complete: true)
  }

  /// Reads a manifest; throws when it is not from this program, or when a path leads out of the output folder.
  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
    guard generator == Self.generator, schemaVersion == Self.schemaVersion, files.allSatisfy(Self.isInside)
    else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "not a list of this program"))
    }
  }

  /// Returns the manifest as JSON text, one path per line.
  ///
  /// Does not use `JSONEncoder`, which takes ten times as long: the build waits for this at its end.
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
