import Diagnostics
import Text

/// Finds lines that another program, a slip or a merge left in a text, and that Markdown shows as they are typed.
///
/// Reads line by line and skips code between fences.
struct PastedText {
  let source: SourceText
  let report: Report
  let bytes: UnsafeBufferPointer<UInt8>
  /// The line above, without the spaces at its start; empty above the first line.
  private(set) var above: Range<Int>
  private var fence: (offset: Int, sign: UInt8, length: Int)?
  var hasTable = false
  private var hasConflict = false

  /// Adds its findings to `report`; `start` is the offset after the front matter. Returns false after an error, such as
  /// two versions of the text, which makes other findings worthless.
  static func check(
    _ source: SourceText,
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    report: Report
  ) -> Bool {
    var text = PastedText(source, bytes, start, report)
    text.check(from: start)
    return !text.hasConflict
  }

  private init(_ source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ report: Report) {
    (self.source, self.bytes, self.report) = (source, bytes, report)
    above = start..<start
  }
}

extension PastedText {
  private mutating func check(from start: Int) {
    var offset = start
    while offset < bytes.count, !hasConflict {
      let end = bytes.firstIndex(of: 0x0A, in: offset..<bytes.count) ?? bytes.count
      let text = offset..<(end > offset && bytes[end - 1] == 0x0D ? end - 1 : end)
      let first = text.first { bytes[$0] != 0x20 } ?? text.upperBound
      if !isInFence(first..<text.upperBound), first - offset < 4 { check(first..<text.upperBound) }
      above = first..<text.upperBound
      offset = end + 1
    }
    if let fence {
      warn(
        "unclosed-fence",
        "nothing ends this block of code, so all text below it is shown as code",
        at: fence.offset,
        fix:
          "write \(String(repeating: fence.sign == UInt8(ascii: "~") ? "~" : "`", count: fence.length)) on a line of its own below the code"
      )
    }
  }

  func warn(_ id: Diagnostic.ID, _ message: String, at offset: Int, fix: String) {
    report.add(.warning(id, message, in: source, at: offset, fix: fix))
  }

  private mutating func isInFence(_ line: Range<Int>) -> Bool {
    guard let sign = line.first.map({ bytes[$0] }), sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~")
    else {
      return fence != nil
    }
    let length = bytes[line].prefix { $0 == sign }.count
    guard let open = fence else {
      if length >= 3, !bytes[line].dropFirst(length).contains(UInt8(ascii: "`")) {
        fence = (line.lowerBound, sign, length)
      }
      return fence != nil
    }
    if sign == open.sign, length >= open.length, bytes[line].dropFirst(length).allSatisfy({ $0 == 0x20 }) {
      fence = nil
    }
    return true
  }

  private mutating func check(_ line: Range<Int>) {
    guard let first = line.first.map({ bytes[$0] }) else { return }
    switch first {
    case UInt8(ascii: "-"): checkHyphen(line)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): checkNumber(line)
    case UInt8(ascii: "o"): if starts(line, "o\t") { warnBullet(line, "o") }
    case UInt8(ascii: ":"): checkColon(line)
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      if starts(line, "!!! ") || starts(line, "??? ") {
        warnForeign(line, String(decoding: bytes[line.prefix(3)], as: UTF8.self))
      }
    case UInt8(ascii: "["):
      if isContents(line) { warnForeign(line, String(decoding: bytes[line], as: UTF8.self)) }
    case UInt8(ascii: "#"): checkHeading(line)
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      guard MergeConflict.begins(bytes[line]) else { break }
      hasConflict = true
      report.add(MergeConflict.error(in: source, at: line.lowerBound))
    case 0xC2...: checkBullet(line)
    default: break
    }
    if bytes.firstIndex(of: 0x09, in: line) != nil { checkTabs(line) }
  }
}
