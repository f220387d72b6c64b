@testable import Chromium

extension Print {
  /// The file, read back.
  var pdf: PDFDocument {
    get throws { try PDFDocument(bytes) }
  }
}
