import Diagnostics
import Text

/// The lines of a YAML text as someone who edits them sees them.
extension YAMLText {
  /// Where the line begins that an offset lies in.
  func lineStart(of offset: Int) -> Int {
    yaml.startOfLine(at: offset)
  }

  /// Where the lines begin that follow an offset.
  func lineStarts(after offset: Int) -> [Int] {
    var starts: [Int] = []
    var start = yaml.startOfLine(after: yaml.endOfLine(at: offset))
    while start < range.upperBound {
      starts.append(start)
      start = yaml.startOfLine(after: yaml.endOfLine(at: start))
    }
    return starts
  }

  /// The line that an offset lies in, without its line end.
  func line(at offset: Int) -> ArraySlice<UInt8> {
    let start = lineStart(of: offset)
    return yaml[start..<yaml.endOfLine(at: start)]
  }

  /// The last line above an offset's that is not empty.
  func line(above offset: Int) -> ArraySlice<UInt8>? {
    var start = lineStart(of: offset)
    while start > range.lowerBound {
      let line = line(at: start - 1)
      if line.contains(where: { $0 > 0x20 }) { return line }
      start = line.startIndex
    }
    return nil
  }

  /// What stands before the first colon of the line at an offset, without hyphens of a list.
  func key(at offset: Int) -> ArraySlice<UInt8> {
    line(at: offset).prefix { $0 != 0x3A }.drop { $0 == 0x20 || $0 == 0x2D }
  }

  /// What stands after the first colon of the line at an offset; nil when nothing does.
  func value(at offset: Int) -> ArraySlice<UInt8>? {
    let line = line(at: offset)
    guard let colon = line.firstIndex(of: 0x3A) else { return nil }
    let value = line[(colon + 1)...].drop { $0 == 0x20 }
    return value.isEmpty ? nil : value
  }

  /// An error when the line at an offset has a name, a colon and a value, but no space between.
  func missingSpace(at offset: Int) -> Diagnostic? {
    let key = key(at: offset)
    let line = line(at: offset)
    guard !key.isEmpty, !key.contains(0x20), key.endIndex + 1 < line.endIndex,
      ![0x09, 0x20, UInt8(ascii: "/")].contains(line[key.endIndex + 1])
    else { return nil }
    return error(
      "missing-space",
      "there is no space after the colon",
      at: key.endIndex + 1,
      fix: "write a space after ':'"
    )
  }

  /// An error when there is a line end that editors show as nothing, or as a space, but YAML as a new line.
  var invisibleLineEnd: Diagnostic? {
    let place = range.first { index in
      let rest = source.bytes[index..<min(index + 3, range.upperBound)]
      switch rest.first {
      case 0xC2: return rest.dropFirst().first == 0x85
      case 0xE2: return rest.elementsEqual([0xE2, 0x80, 0xA8]) || rest.elementsEqual([0xE2, 0x80, 0xA9])
      default: return false
      }
    }
    return place.map {
      error(
        "invisible-line-end",
        "there is an invisible line end here",
        at: $0,
        fix: "delete it: retype the text around this place"
      )
    }
  }

  private var yaml: ArraySlice<UInt8> { source.bytes[range] }
}
