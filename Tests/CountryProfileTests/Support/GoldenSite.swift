import CountryProfile
import Foundation

/// A whole site in `Tests/Golden`: its input, and the expected tree that was built from it.
struct GoldenSite {
  /// The folder in `Tests/Golden`: `small` or `sample`.
  let name: String

  /// Whether to update the expected tree instead of comparing it; set by `Tests/update-golden`.
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil

  private static let tests = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The project's own templates, for a site without any of its own.
  static let templates = tests.deletingLastPathComponent().appending(path: "Templates")

  /// The files of the site by path, such as `Content/en/home.md`, with the project's templates if it has none.
  var input: [String: [UInt8]] {
    get throws {
      let own = try Self.files(in: place).filter { !$0.key.hasPrefix("Public/") }
      if own.keys.contains(where: { $0.hasPrefix("Templates/") }) { return own }
      let shared = try Self.files(in: Self.templates)
      return own.merging(shared.map { ("Templates/\($0.key)", $0.value) }) { own, _ in own }
    }
  }

  /// The files of the expected tree, by path; empty if there is no tree yet.
  var kept: [String: [UInt8]] {
    get throws { try Self.files(in: place.appending(path: "Public")) }
  }

  /// Replaces the expected tree: writes the files of the new tree, and removes all others.
  func keep(_ tree: [String: [UInt8]]) throws {
    let root = place.appending(path: "Public")
    for path in try kept.keys where tree[path] == nil {
      try FileManager.default.removeItem(at: root.appending(path: path))
    }
    for (path, bytes) in tree {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: file)
    }
  }
}

extension GoldenSite {
  private var place: URL { Self.tests.appending(path: "Golden/\(name)") }

  /// Returns all files below a folder by path; none if the folder does not exist.
  static func files(in folder: URL) throws -> [String: [UInt8]] {
    let root = folder.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: root) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let file = folder.appending(path: path)
      if try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      files[path] = Array(try Data(contentsOf: file))
    }
    return files
  }
}
