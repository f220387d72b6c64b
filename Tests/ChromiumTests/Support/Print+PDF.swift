@testable import Chromium

extension Print {
  var pdf: PDFDocument {
    get throws { try PDFDocument(bytes) }
  }
}
