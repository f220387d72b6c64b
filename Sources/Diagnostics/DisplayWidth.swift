/// Measures texts for messages: in columns, as readers count letters, and in cells, as terminals draw them.
public enum DisplayWidth {
  /// Returns the number of columns that a reader counts in a text.
  ///
  /// Combining marks, such as Lao vowel signs and tones, and invisible characters count zero; everything else counts
  /// one, even a tab or a control character.
  public static func columns(in text: String) -> Int {
    text.unicodeScalars.count { cells(of: $0) > 0 }
  }

  /// Returns the longest prefix of a text with at most `columns` columns, including the marks of its last letter.
  public static func prefix(of text: String, columns: Int) -> Substring {
    let scalars = text.unicodeScalars
    var count = 0
    let end = scalars.indices.first { index in
      count += cells(of: scalars[index]) > 0 ? 1 : 0
      return count > columns
    }
    return text[..<(end ?? text.endIndex)]
  }

  /// Returns the letters of a text, one per column, each with the marks and invisible characters that follow it.
  ///
  /// Marks and invisible characters at the start of the text belong to its first letter.
  static func letters(of text: String) -> [String] {
    let scalars = text.unicodeScalars
    let starts = scalars.indices.filter { cells(of: scalars[$0]) > 0 }
    return starts.indices.map { number in
      let start = number == 0 ? scalars.startIndex : starts[number]
      let end = number + 1 < starts.count ? starts[number + 1] : scalars.endIndex
      return String(scalars[start..<end])
    }
  }

  /// Returns white space as wide as a text, to place a caret in the line below right after that text.
  ///
  /// Tabs remain tabs, since only the terminal knows their width.
  public static func padding(for text: String) -> String {
    var padding = ""
    for scalar in text.unicodeScalars {
      padding += scalar == "\t" ? "\t" : String(repeating: " ", count: cells(of: scalar))
    }
    return padding
  }

  /// Returns the number of terminal cells of a scalar: zero for marks and format characters, two for East Asian wide
  /// characters and pictographs, and one for the rest, including tabs and control characters.
  static func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// Returns whether a scalar is an emoji or in a block of wide characters (“W” or “F” in Unicode's
  /// EastAsianWidth.txt).
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default:
      scalar.properties.isEmojiPresentation
    }
  }
}
