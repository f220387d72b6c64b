import Foundation

/// A day as PDF files write it.
public struct PDFDate: Sendable, Hashable {
  /// The day's first moment, in universal time: 23 bytes.
  let text: String

  /// Creates a day.
  public init(year: Int, month: Int, day: Int) {
    text = String(format: "D:%04d%02d%02d000000+00'00'", year, month, day)
  }
}
