import Publishing
import TestSupport

/// An output folder on disk to which tests write sites of a few files.
struct OutputOnDisk {
  let folder: TemporaryFolder
  var name = "Public"

  static func with(_ body: (OutputOnDisk) async throws -> Void) async throws {
    try await TemporaryFolder.with { try await body(OutputOnDisk(folder: $0)) }
  }

  /// Writes a site, and returns the numbers of files written, unchanged and removed.
  @discardableResult
  func write(_ files: [String: String]) async throws -> [Int] {
    let writer = try SiteWriter(output: "\(folder.path)/\(name)", inputs: ["\(folder.path)/Content"])
    let outputs = files.sorted { $0.key < $1.key }.map { Output(path: $0.key, bytes: Array($0.value.utf8)) }
    let summary = try await writer.write(outputs)
    return [summary.written, summary.unchanged, summary.removed]
  }

  /// Tries to write a site, and returns the error with paths relative to `folder`; empty after success.
  func failure(_ files: [String: String]) async throws -> String {
    do {
      try await write(files)
      return ""
    } catch let error as WriteError {
      return try error.message.replacing(folder.path + "/", with: "")
    }
  }

  var contents: [String] {
    get throws { try folder.contents(of: name) }
  }

  func text(_ file: String) throws -> String {
    try folder.text("\(name)/\(file)")
  }

  /// Returns the text of `build-manifest.json`, which lists itself too.
  static func manifest(_ files: String..., complete: Bool = true) -> String {
    """
    {
      "complete" : \(complete),
      "files" : [
        \((files + ["build-manifest.json"]).sorted().map { "\"\($0)\"" }.joined(separator: ",\n    "))
      ],
      "generator" : "country-profile",
      "schemaVersion" : 1
    }

    """
  }
}
