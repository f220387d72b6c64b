@testable import Chromium

extension Print {
  /// The file, read again.
  var pdf: PDFDocument {
    get throws { try PDFDocument(bytes) }
  }
}
