import Testing

@testable import Chromium

/// A file that libqpdf can read only in part is an error, and a page has the size that viewers show.
@Suite struct PDFDocumentTests {
  @Test(arguments: [
    ("/MediaBox [0 0 594.96 841.92]", "", PaperSize.a4),
    ("", "/MediaBox [0 0 594.96 841.92]", .a4),
    ("/MediaBox [0 0 594.96 841.92]", "/MediaBox [0 0 100 100]", .a4),
    ("/MediaBox [594.96 851.92 0 10]", "", .a4),
    ("/MediaBox [0 0 297.48 420.96] /UserUnit 2", "", .a4),
    ("/MediaBox [0 0 594.96 841.92] /Rotate 180", "", .a4),
    ("/MediaBox [0 0 841.92 594.96] /Rotate 270", "", .a4),
    ("/MediaBox [0 0 594.96 841.92]", "/Rotate 90", PaperSize(width: 297, height: 210)),
    ("/MediaBox [0 0 612 792]", "", PaperSize(width: 216, height: 279)),
  ])
  func aPageHasThePaperThatItOrItsGroupStates(page: String, group: String, paper: PaperSize) throws {
    var file = SmallPDF()
    file.objects[2] = "<</Type /Pages\n/Count 1\n/Kids [4 0 R]\n\(group)>>"
    file.objects[3] = "<</Type /Page\n/Parent 3 0 R\n\(page)>>"
    let document = try PDFDocument(file.bytes)
    #expect(try document.pages.map(\.paper) == [paper])
    if paper == .a4 {
      try document.checkPaper(of: "a.html")
    } else {
      #expect(throws: BrowserError.otherPaper(paper, page: "a.html")) {
        try document.checkPaper(of: "a.html")
      }
    }
  }

  @Test func theLibraryHasAVersion() {
    #expect(Browser.pdfLibrary.wholeMatch(of: /qpdf [0-9]+(\.[0-9]+)*/) != nil)
  }

  @Test func pagesAreCountedInTheirOrderThroughAllGroups() throws {
    var file = SmallPDF()
    file.objects[2] = "<</Type /Pages\n/Count 3\n/Kids [6 0 R 4 0 R]>>"
    file.objects += [
      "<</Type /Pages\n/Count 2\n/Kids [7 0 R 8 0 R]\n/MediaBox [0 0 594.96 841.92]>>",
      "<</Type /Page>>", "<</Type /Page>>",
    ]
    #expect(try PDFDocument(file.bytes).pages.map(\.object.id) == [7, 8, 4])
  }

  @Test(arguments: [
    ("/MediaBox [0 0 594.96 841.92]", "", "the size of a page is not stated"),
    ("/MediaBox [0 0 594.96 841.92]", "/MediaBox [0 0 (a) 841.92]", "the size of a page is not stated"),
    ("/Kids [4 0 R]", "/Kids []", "it has no pages"),
    ("/Kids [4 0 R]", "/Kids [3 0 R]", "its pages repeat"),
    ("/Pages 3", "/Pages 9", "it has no pages"),
    ("%PDF-1.4", "<html>", "it is damaged (can't find PDF header)"),
    ("startxref", "startxrev", "it is damaged (can't find startxref)"),
    ("xref\n0", "<p>\n0", "it is damaged (xref not found)"),
    ("/Root 2 0 R", "", "it has no pages"),
    ("4 0 obj", "7 0 obj", "it is damaged (expected 4 0 obj)"),
    (
      ">>\nendobj\n5", "\nendobj\n5", "it is damaged (unknown token while reading object; treating as string)"
    ),
  ])
  func whatCanNotBeUsedIsAnErrorWithItsReason(part: String, replacement: String, reason: String) {
    let filling = String(repeating: " ", count: max(0, part.utf8.count - replacement.utf8.count))
    let text = SmallPDF().text.replacing(part, with: replacement + filling, maxReplacements: 1)
    #expect(throws: BrowserError.unusablePDF(reason: reason)) { try use(Array(text.utf8)) }
  }

  @Test func aPageThatIsListedTwiceIsAnError() {
    var file = SmallPDF()
    file.objects[2] = "<</Type /Pages\n/Count 2\n/Kids [4 0 R 4 0 R]>>"
    #expect(throws: BrowserError.unusablePDF(reason: "its pages repeat")) { try use(file.bytes) }
  }

  @Test(arguments: ["9 0 R", "null", "5 0 R"]) func aPageThatIsMissingIsAnError(page: String) {
    var file = SmallPDF()
    file.objects[2] = "<</Type /Pages\n/Count 2\n/Kids [4 0 R \(page)]>>"
    #expect(throws: BrowserError.unusablePDF(reason: "one of its pages is missing")) { try use(file.bytes) }
  }

  @Test(arguments: ["", "%PDF-1.4", "%PDF-1.4\nstartxref\n99999999999999999999\n%%EOF\n"])
  func whatIsNoFileIsAnError(text: String) {
    #expect(throws: BrowserError.self) { try use(Array(text.utf8)) }
  }

  @Test(arguments: ["secret", ""]) func aProtectedFileIsAnError(password: String) throws {
    let file = try PDFDocument(SmallPDF().bytes).protected(password: password)
    #expect(throws: BrowserError.unusablePDF(reason: "it is protected by a password")) { try use(file) }
  }

  @Test func aFileThatWasCutOffIsAnError() throws {
    let file = SmallPDF().bytes
    // libqpdf does not notice when only the last line is missing.
    for length in 0..<file.count - "\n%%EOF\n".utf8.count {
      #expect(throws: BrowserError.self, "after \(length) bytes") { try use(Array(file.prefix(length))) }
    }
  }

  private func use(_ file: [UInt8]) throws {
    let document = try PDFDocument(file)
    try document.checkPaper(of: "a.html")
    _ = try PDFNormaliser.normalise(document, date: .testDay)
  }
}
