import Diagnostics
import SystemPackage

extension FileTree {
  /// Reads a file; nil after an error, which is reported.
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

  /// The error that a file is missing.
  package func missing(_ path: String, fix: String) -> Diagnostic {
    Diagnostic(
      .error,
      "missing-file",
      "this file is missing",
      at: SourceLocation(file: displayPath(path)),
      fix: fix
    )
  }

  /// Reads a text file; nil after an error, which is reported.
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
