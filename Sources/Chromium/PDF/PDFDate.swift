import Foundation

/// A day that replaces the moment of printing as the date of a PDF file.
public struct PDFDate: Sendable, Hashable {
  private let year: Int
  private let month: Int
  private let day: Int

  /// Creates a day such as 2026, 11, 23; nothing checks that the calendar has it.
  public init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }
}

extension PDFDate {
  /// The start of the day in UTC, such as `D:20261123000000+00'00'`.
  var text: String { String(format: "D:%04d%02d%02d000000+00'00'", year, month, day) }

  /// The same moment as `text`, in the ISO 8601 form of XMP metadata.
  var iso: String { String(format: "%04d-%02d-%02dT00:00:00Z", year, month, day) }
}
