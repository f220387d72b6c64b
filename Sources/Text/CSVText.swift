/// A table as comma-separated values (RFC 4180): one record a line, each line ended by CR LF.
package struct CSVText {
  /// Creates a table without records.
  package init() {}

  /// The text, as UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// The byte order mark, without which Excel takes UTF-8 for another encoding.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Appends a record.
  package mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes += "\r\n".utf8
  }

  /// Quotes a cell only where it needs it. Works on bytes: CR LF is one Character.
  private mutating func append(_ cell: String) {
    let quote = UInt8(ascii: "\"")
    guard cell.utf8.contains(where: { $0 == quote || [0x2C, 0x0D, 0x0A].contains($0) }) else {
      bytes += cell.utf8
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
