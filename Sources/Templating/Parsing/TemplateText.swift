import Diagnostics

/// The bytes of a template as Jinja reads them: each line end becomes one line feed, and a final line end is dropped.
///
/// All offsets of the parser and compiler refer to `bytes`; `error` and `location` convert them to places in the
/// file.
struct TemplateText: Sendable {
  let source: SourceText
  let bytes: [UInt8]
  /// The offsets in `bytes` just after each line feed that is CR LF in the file, and so one byte longer there.
  private let shifts: [Int]

  init(_ source: SourceText) {
    let (carriageReturn, lineFeed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    var shifts: [Int] = []
    var previous: UInt8 = 0
    for byte in source.bytes {
      if byte == carriageReturn {
        bytes.append(lineFeed)
      } else if byte == lineFeed, previous == carriageReturn {
        shifts.append(bytes.count)
      } else {
        bytes.append(byte)
      }
      previous = byte
    }
    if bytes.last == lineFeed { bytes.removeLast() }
    self.source = source
    self.bytes = bytes
    self.shifts = shifts
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func location(at offset: Int) -> SourceLocation {
    source.location(at: offset + shifts.count { $0 <= offset })
  }

  func error(
    _ id: Diagnostic.ID,
    _ message: String,
    at offset: Int,
    fix: String? = nil,
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(.error, id, message, at: location(at: offset), fix: fix, notes: notes)
  }

  func controlCharacter(
    _ character: Unicode.Scalar,
    at offset: Int,
    notes: [Diagnostic.Note]
  ) -> Diagnostic {
    var error = Diagnostic.controlCharacter(character, in: source, at: 0)
    error.location = location(at: offset)
    error.notes = notes
    return error
  }
}
