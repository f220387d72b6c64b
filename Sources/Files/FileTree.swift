import Diagnostics
import SystemPackage

/// The files below one folder: the only access of the pipeline to a file system.
///
/// `FileTree(folder:report:)` reads a folder on disk; tests create a tree from a dictionary.
public struct FileTree: Sendable {
  /// The folder as messages show it.
  public let root: String
  /// The paths of all files below the folder, sorted.
  public let paths: [String]
  /// Reads the file at one of the paths.
  public let read: @Sendable (String) throws(Errno) -> [UInt8]

  /// Creates a tree from the paths of its files and a function that reads them.
  public init(root: String, paths: [String], read: @escaping @Sendable (String) throws(Errno) -> [UInt8]) {
    self.root = root
    self.paths = paths.map(ExactPath.init).sorted().map(\.path)
    self.read = read
  }

  /// Creates a tree in memory.
  public init(root: String, files: [String: [UInt8]]) {
    self.init(root: root, paths: Array(files.keys)) { files[$0] ?? [] }
  }

  /// Returns whether there is a file at a path.
  package func contains(_ path: String) -> Bool {
    var (low, high) = (0, paths.count)
    while low < high {
      let middle = (low + high) / 2
      if ExactPath(paths[middle]) < ExactPath(path) { low = middle + 1 } else { high = middle }
    }
    return low < paths.count && paths[low] == path
  }

  /// Returns a file's path as messages show it.
  public func displayPath(_ path: String) -> String {
    "\(root)/\(path)"
  }
}

extension FileTree {
  /// Reads a file; reports an error and returns nil when that fails.
  package func bytes(at path: String, report: Report) -> [UInt8]? {
    do {
      return try read(path)
    } catch {
      let location = SourceLocation(file: displayPath(path))
      report.add(
        Diagnostic(.error, "unreadable-file", "this file can't be read: \(error.message)", at: location)
      )
      return nil
    }
  }

  /// Returns the error that a file is missing.
  package func missing(_ path: String, fix: String) -> Diagnostic {
    Diagnostic(
      .error,
      "missing-file",
      "this file is missing",
      at: SourceLocation(file: displayPath(path)),
      fix: fix
    )
  }

  /// Reads a text file; reports an error and returns nil when that fails.
  package func text(at path: String, report: Report) -> SourceText? {
    guard let bytes = bytes(at: path, report: report) else { return nil }
    let source = SourceText(path: displayPath(path), bytes: bytes)
    guard let invalid = source.firstInvalidOffset else { return source }
    report.add(Self.encodingError(in: source, at: invalid))
    return nil
  }

  private static func encodingError(in source: SourceText, at offset: Int) -> Diagnostic {
    let start = source.bytes.prefix(2)
    if start == [0xFF, 0xFE] || start == [0xFE, 0xFF] {
      return Diagnostic(
        .error,
        "invalid-encoding",
        "this file is saved as UTF-16",
        at: SourceLocation(file: source.path),
        fix: "save it again with the encoding UTF-8"
      )
    }
    return .error(
      "invalid-encoding",
      "there is a letter here that is not UTF-8",
      in: source,
      at: offset,
      fix: "save the file again with the encoding UTF-8, and check this letter"
    )
  }
}
