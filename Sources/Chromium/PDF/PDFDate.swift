import Foundation

/// A day as the date of a PDF file.
public struct PDFDate: Sendable, Hashable {
  private let year: Int
  private let month: Int
  private let day: Int

  /// Creates a day.
  public init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }
}

extension PDFDate {
  /// The day's first moment in universal time, as PDF files write it.
  var text: String { String(format: "D:%04d%02d%02d000000+00'00'", year, month, day) }

  /// The same moment, as their metadata write it.
  var iso: String { String(format: "%04d-%02d-%02dT00:00:00Z", year, month, day) }
}
