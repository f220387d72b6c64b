import Testing

@testable import Chromium

/// What changes from one printing to the next is replaced, and nothing else.
@Suite struct PDFNormaliserTests {
  @Test func datesBecomeTheGivenOne() throws {
    let result = try normalise(SmallPDF())
    #expect(result.contains("/CreationDate (D:20261123000000+00'00')"))
    #expect(result.contains("/ModDate (D:20261123000000+00'00')"))
  }

  @Test func namesAreCountedFromOneInTheirOrder() throws {
    var file = SmallPDF()
    file.objects += [
      "<</S /TH\n/ID (node00000021)>>", "<</S /TH\n/ID (node00000124)>>",
      "<</O /Table\n/Headers [(node00000124) (node00000021)]>>",
      "<</Limits [(node00000021) (node00000124)]\n/Names [(node00000021) 4 0 R (node00000124) 5 0 R]>>",
    ]
    let result = try normalise(file)
    let counted = file.text.replacing("node00000021", with: "node00000001").replacing(
      "node00000124",
      with: "node00000002"
    )
    #expect(withoutDates(result) == withoutDates(counted))
  }

  @Test func wordsThatLookLikeNamesStay() throws {
    var file = SmallPDF()
    file.objects += [
      "<</S /TH\n/ID (node00000021)>>", "<</S /Figure\n/Alt (node00000021)>>",
      "<</Length 20>> stream\n/ID (node00000021)\nendstream",
    ]
    let result = try normalise(file)
    #expect(result.contains("/TH\n/ID (node00000001)"))
    #expect(result.contains("/Alt (node00000021)"))
    #expect(result.contains("stream\n/ID (node00000021)"))
  }

  @Test func pagesAreCounted() throws {
    #expect(try PDFFile(Array(SmallPDF().text.utf8)).pages == 2)
  }

  @Test func aPageOfNoSizeIsAnError() {
    #expect(throws: BrowserError.unknownPDF(reason: "the size of a page is not stated")) {
      try PDFFile(Array(SmallPDF().text.utf8)).paper
    }
  }

  @Test(arguments: [
    ("%PDF-1.4", "<html>", "it does not end with the place of a table"),
    ("startxref", "startxrev", "it does not end with the place of a table"),
    ("xref\n0 4", "9 0 obj <</Type /XRef>>", "its table is written in another way"),
    ("xref\n0 4", "xref\n0 5", "its table is not complete"),
    ("/Info 1", "/Info 7", "the object 7 is missing"),
    ("/Root 2 0 R", "", "it has no /Root"),
    ("/Count 2", "", "the number of its pages is not stated"),
    ("/CreationDate ", "/Created ", "/CreationDate is written in another way"),
    ("+00'00')\n/ModDate", "Z)\n/ModDate", "/CreationDate is written in another way"),
  ])
  func aFileOfAnotherKindIsAnError(part: String, replacement: String, reason: String) {
    let size = part.utf8.count - replacement.utf8.count
    let filling = String(repeating: " ", count: max(0, size))
    let text = SmallPDF().text.replacing(part, with: replacement + filling, maxReplacements: 1)
    #expect(throws: BrowserError.unknownPDF(reason: reason)) { try normalise(text) }
  }

  @Test func namesOfAnotherLengthAreAnError() {
    var file = SmallPDF()
    file.objects.append("<</S /TH\n/ID (node000000021)>>")
    #expect(throws: BrowserError.unknownPDF(reason: "its names are written in another way")) {
      try normalise(file)
    }
  }

  @Test(arguments: [
    "", "%PDF-1.4", "%PDF-1.4\nstartxref\n99999999999999999999\n%%EOF\n", "%PDF-1.4\nstartxref\n0\n%%EOF\n",
  ])
  func whatIsNotAFileIsAnError(text: String) {
    #expect(throws: BrowserError.self) { try normalise(text) }
  }

  private func normalise(_ file: SmallPDF) throws -> String {
    try normalise(file.text)
  }

  /// Also counts the pages, as printing does.
  @discardableResult private func normalise(_ text: String) throws -> String {
    let file = try PDFFile(Array(text.utf8))
    _ = try file.pages
    return String(decoding: try PDFNormaliser.normalise(file, date: .testDay), as: UTF8.self)
  }

  private func withoutDates(_ text: String) -> String {
    text.replacing(/D:[0-9]{14}/, with: "")
  }
}
