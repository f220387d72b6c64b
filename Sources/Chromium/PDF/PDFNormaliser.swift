import Foundation
import Text

/// Takes out of a PDF file what changes from one printing of the same page to the next.
///
/// Chromium writes the time of printing, and names the cells of tables by numbers that depend on what else its process
/// has shown. Both are replaced by others of the same length, so that the table of objects remains true. So are names that no file of
/// its version may hold.
struct PDFNormaliser {
  var bytes: [UInt8]

  /// The same file, with a day as its date and its names counted from one.
  static func normalise(_ file: PDFFile, date: PDFDate) throws(BrowserError) -> [UInt8] {
    var normaliser = PDFNormaliser(bytes: file.bytes)
    let information = try file.information
    try normaliser.setDate("/CreationDate (", to: date, in: information)
    try normaliser.setDate("/ModDate (", to: date, in: information)
    try normaliser.countNames(in: file.dictionaries)
    normaliser.replaceUnknownRoles(in: file.dictionaries)
    return normaliser.bytes
  }
}

extension PDFNormaliser {
  private mutating func setDate(_ key: String, to date: PDFDate, in place: Range<Int>) throws(BrowserError) {
    let found = bytes[place].ranges(of: key.utf8)
    guard found.count == 1, let start = found.first?.upperBound,
      let end = bytes[start..<place.upperBound].firstIndex(of: UInt8(ascii: ")")),
      end - start == date.text.utf8.count
    else { throw .unknownPDF(reason: "\(key.dropLast(2)) is written in another way") }
    bytes.replaceSubrange(start..<end, with: date.text.utf8)
  }

  /// Gives names new numbers in the order of the old ones, by which Chromium sorts them too.
  private mutating func countNames(in places: [Range<Int>]) throws(BrowserError) {
    let digits = places.flatMap { names(in: $0) }
    let ranks = Set(digits.map { Array(bytes[$0]) }).sorted { $0.lexicographicallyPrecedes($1) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(ranks, 1...))
    for place in digits {
      guard place.count == Self.digits, let number = numbers[Array(bytes[place])] else {
        throw .unknownPDF(reason: "its names are written in another way")
      }
      let text = String(number)
      bytes.replaceSubrange(
        place,
        with: (String(repeating: "0", count: Self.digits - text.count) + text).utf8
      )
    }
  }

  private static let digits = 8

  /// The places of the digits of `(node00000021)`, where it is a name: a cell's own, or in a list of names.
  private func names(in place: Range<Int>) -> [Range<Int>] {
    bytes[place].ranges(of: "(node".utf8).compactMap { found in
      let end = bytes[found.upperBound..<place.upperBound].firstIndex { !$0.isASCIIDigit }
      let before = bytes[place.lowerBound..<found.lowerBound]
      guard let end, bytes[end] == UInt8(ascii: ")"), isName(after: before) else { return nil }
      return found.upperBound..<end
    }
  }

  /// Any other text that looks alike, such as the words for a picture, stays.
  private func isName(after before: ArraySlice<UInt8>) -> Bool {
    before.suffix(4).elementsEqual("/ID ".utf8)
      || before.last { $0 != UInt8(ascii: " ") }.map { "[)R".utf8.contains($0) } ?? false
  }
}

extension PDFNormaliser {
  /// Has strong and emphasised words be spans of text.
  ///
  /// Chromium writes files of PDF 1.4 with roles of PDF 2.0, at which programs that read such a file stumble. An
  /// element need not say of what type it is, which leaves room for the longer name.
  mutating func replaceUnknownRoles(in places: [Range<Int>]) {
    for role in ["Strong", "Em"] {
      let old = Array("<</Type /StructElem\n/S /\(role)\n".utf8)
      let new = Array("<</S /Span".utf8)
      let padded =
        new + Array(repeating: UInt8(ascii: " "), count: old.count - new.count - 1) + [UInt8(ascii: "\n")]
      for place in places {
        guard let found = bytes[place].firstRange(of: old) else { continue }
        bytes.replaceSubrange(found, with: padded)
      }
    }
  }
}

/// A day as PDF files write it.
public struct PDFDate: Sendable, Hashable {
  /// The day's first moment, in universal time: 23 bytes.
  let text: String

  /// Creates a day.
  public init(year: Int, month: Int, day: Int) {
    text = String(format: "D:%04d%02d%02d000000+00'00'", year, month, day)
  }
}
