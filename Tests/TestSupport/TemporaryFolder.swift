import Foundation

/// A folder on disk that exists only during one test.
package struct TemporaryFolder {
  /// The path of the folder, with all symbolic links resolved.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Runs a test with a new folder, which is removed afterwards.
  package static func with<Result>(_ body: (TemporaryFolder) async throws -> Result) async throws -> Result {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "country-profile-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    return try await body(TemporaryFolder(path: url.path(percentEncoded: false)))
  }

  /// Writes a file, and creates the folders above it.
  package func write(_ text: String, to file: String) throws {
    let url = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  /// Creates a folder, and those above it.
  package func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
  }

  /// Creates a symbolic link; nothing needs to exist at its target.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// Removes a file, or a folder with its contents.
  package func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }

  package func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }

  /// Returns the sorted paths of all files and folders; those of folders end with a slash.
  package func contents(of folder: String = "") throws -> [String] {
    let root = "\(path)/\(folder)"
    return try FileManager.default.subpathsOfDirectory(atPath: root).map { name in
      let type = try FileManager.default.attributesOfItem(atPath: "\(root)/\(name)")[.type]
      return type as? FileAttributeType == .typeDirectory ? name + "/" : name
    }.sorted()
  }

  /// Returns the inode number of a file, which changes if the file is replaced by a new one.
  package func inode(_ file: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
    return attributes[.systemFileNumber] as? Int
  }
}
