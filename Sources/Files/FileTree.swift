import Diagnostics
import SystemPackage

/// The files below one folder; content and templates are read only through this type.
///
/// `FileTree(folder:report:)` reads a folder on disk; tests create a tree from a dictionary.
public struct FileTree: Sendable {
  /// The folder as messages show it, such as `Content`.
  public let root: String
  /// The sorted paths of all files, relative to the folder, such as `en/areas/health.md`; folders are not listed.
  public let paths: [String]
  /// Reads the file at one of `paths`; throws when it can't be read, such as when it has been deleted since.
  public let read: @Sendable (String) throws(Errno) -> [UInt8]

  /// Creates a tree from paths in any order; several threads may call `read` at the same time.
  public init(root: String, paths: [String], read: @escaping @Sendable (String) throws(Errno) -> [UInt8]) {
    self.root = root
    self.paths = paths.map(ExactPath.init).sorted().map(\.path)
    self.read = read
  }

  /// How many bytes a text may have: a page, a file of data, or a template.
  static let textLimit = 32 << 20
  private static let textEndings = [".md", ".yaml", ".csv", ".html", ".xml", ".txt", ".css", ".js"]

  /// Returns how many bytes the file at a path may have; nil for a picture or a document, which may be of any size.
  static func limit(of path: String) -> Int? {
    textEndings.contains(where: path.hasSuffix) ? textLimit : nil
  }

  /// Creates a tree in memory, for tests; `files` maps each path to the file's bytes.
  public init(root: String, files: [String: [UInt8]]) {
    self.init(root: root, paths: Array(files.keys)) { files[$0] ?? [] }
  }

  /// Looks in `paths`, not on the disk; returns false for a folder.
  package func contains(_ path: String) -> Bool {
    var (low, high) = (0, paths.count)
    while low < high {
      let middle = (low + high) / 2
      if ExactPath(paths[middle]) < ExactPath(path) { low = middle + 1 } else { high = middle }
    }
    return low < paths.count && ExactPath(paths[low]) == ExactPath(path)
  }

  /// Returns a path as messages show it, such as `Content/en/index.md`.
  public func displayPath(_ path: String) -> String {
    "\(root)/\(path)"
  }
}

extension FileTree {
  /// Returns a file's bytes; if the file can't be read, reports `unreadable-file` and returns nil.
  package func bytes(at path: String, report: Report) -> [UInt8]? {
    do {
      return try read(path)
    } catch {
      let location = SourceLocation(file: displayPath(path))
      if error == .fileTooLarge {
        report.add(
          Diagnostic(
            .error,
            "large-file",
            "this file has more than \(Self.textLimit >> 20) MB, too much for a page or for data",
            at: location,
            fix: "divide it into several, or put a document into a PDF"
          )
        )
        return nil
      }
      report.add(
        Diagnostic(.error, "unreadable-file", "this file can't be read: \(error.message)", at: location)
      )
      return nil
    }
  }

  package func missing(_ path: String, fix: String) -> Diagnostic {
    Diagnostic(
      .error,
      "missing-file",
      "this file is missing",
      at: SourceLocation(file: displayPath(path)),
      fix: fix
    )
  }

  /// Returns a file's text; if the file can't be read or is not UTF-8, reports an error and returns nil.
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
