import Diagnostics

extension FileTree {
  /// Reads a text file; nil after an error, which is reported.
  func text(at path: String, diagnostics: inout [Diagnostic]) -> SourceText? {
    let display = displayPath(path)
    let bytes: [UInt8]
    do {
      bytes = try read(path)
    } catch {
      diagnostics.append(
        Diagnostic(.error, "this file can't be read: \(error)", at: Place(file: display))
      )
      return nil
    }
    let source = SourceText(path: display, bytes: bytes)
    guard let invalid = source.firstInvalidOffset else { return source }
    diagnostics.append(Self.encodingError(in: source, at: invalid))
    return nil
  }

  private static func encodingError(in source: SourceText, at offset: Int) -> Diagnostic {
    let start = source.bytes.prefix(2)
    if start == [0xFF, 0xFE] || start == [0xFE, 0xFF] {
      return Diagnostic(
        .error,
        "this file is saved as UTF-16",
        at: Place(file: source.path),
        fix: "save it again with the encoding UTF-8"
      )
    }
    return .error(
      "there is a letter here that is not UTF-8",
      in: source,
      at: offset,
      fix: "save the file again with the encoding UTF-8, and check this letter"
    )
  }
}
