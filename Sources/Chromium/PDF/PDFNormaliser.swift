/// Makes the browser's PDF accessible and reproducible: the same page always gives the same bytes.
enum PDFNormaliser {
  /// Changes the document, but not its look, and returns the file; `date` becomes its creation and modification date.
  static func normalise(_ document: PDFDocument, date: PDFDate) throws(BrowserError) -> [UInt8] {
    setDates(of: document, to: date)
    PDFCellNames.count(in: PDFStructure(of: document), of: document)
    let faults = try PDFUA.mend(document)
    PDFMetadata(of: document, date: date, isPDFUA: faults.isEmpty).write(to: document)
    return try document.written()
  }

  private static func setDates(of document: PDFDocument, to date: PDFDate) {
    if !document.trailer["/Info"].isDictionary {
      document.trailer["/Info"] = document.add(document.parse("<< >>"))
    }
    for key in ["/CreationDate", "/ModDate"] { document.trailer["/Info"][key] = document.text(date.text) }
  }
}
