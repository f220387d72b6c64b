import Testing

@testable import Chromium

/// A printed sheet has the right paper, title, language, tags and outline.
@Suite(.browser, .serialized) struct PrintingTests {
  private let sheet = TestSheet.document(
    "<h1>Lao PDR</h1><p>A lead.</p><h2>Key figures</h2><p lang='lo'>ສະບາຍດີ</p>",
    "<h2>Contact</h2>",
    title: "Fact sheet (2026)"
  )

  @Test func aSheetHasItsPagesOfA4() async throws {
    let print = try await Browser.shared.pdf(of: sheet, date: .testDay)
    #expect(print.pages == 2)
    #expect(print.misfits == [])
    #expect(try print.pdf.pages.map(\.paper) == [.a4, .a4])
  }

  @Test(arguments: [
    ("A3", 297, 420), ("A4 landscape", 297, 210), ("letter", 216, 279), ("209mm 297mm", 209, 297),
  ])
  func otherPaperIsAnError(name: String, width: Int, height: Int) async throws {
    let sheet = TestSheet.document("<p>Text</p>", style: "@page { size: \(name) }")
    let error = BrowserError.otherPaper(PaperSize(width: width, height: height), page: "sheets/a.html")
    await #expect(throws: error) { try await Browser.shared.pdf(of: sheet, date: .testDay) }
  }

  @Test func aPageOfOtherPaperAmongOthersIsAnError() async throws {
    let style = "@page wide { size: A3 } [data-page]:last-child { page: wide }"
    let sheet = TestSheet.document("<p>One</p>", "<p>Two</p>", style: style)
    let error = BrowserError.otherPaper(PaperSize(width: 297, height: 420), page: "sheets/a.html")
    await #expect(throws: error) { try await Browser.shared.pdf(of: sheet, date: .testDay) }
  }

  @Test func aSheetHasATitleAndALanguage() async throws {
    let pdf = try await Browser.shared.pdf(of: sheet, date: .testDay).pdf
    #expect(pdf.trailer["/Info"]["/Title"].text == "Fact sheet (2026)")
    #expect(pdf.catalog["/ViewerPreferences"]["/DisplayDocTitle"].isTrue)
    #expect(pdf.catalog["/Lang"].text == "en")
    let languages = PDFStructure(of: pdf).elements.compactMap { $0.object["/Lang"].text }
    #expect(languages.contains("lo"))
  }

  @Test func aSheetIsTaggedAndHasAnOutline() async throws {
    let pdf = try await Browser.shared.pdf(of: sheet, date: .testDay).pdf
    #expect(pdf.catalog["/MarkInfo"]["/Marked"].isTrue)
    let headings = PDFStructure(of: pdf).elements.map(\.role).filter { $0.hasPrefix("/H") }
    #expect(headings == ["/H1", "/H2", "/H2"])
    #expect(pdf.catalog["/Outlines"]["/First"]["/Title"].text == "Lao PDR")
  }

  @Test func strongAndEmphasisedWordsHaveARoleThatTheFileMayHold() async throws {
    let words = TestSheet.document("<p>A <strong>strong</strong> and an <em>emphasised</em> word.</p>")
    let print = try await Browser.shared.pdf(of: words, date: .testDay)
    #expect(print.bytes.starts(with: "%PDF-1.7".utf8))
    let roles = PDFStructure(of: try print.pdf).elements.map(\.role)
    #expect(roles.filter { $0 == "/Span" }.count == 2)
    #expect(PDFRoles.standard.isSuperset(of: roles))
  }

  @Test func aSheetDoesNotTellWhoseComputerPrintedIt() async throws {
    let pdf = try await Browser.shared.pdf(of: sheet, date: .testDay).pdf
    #expect(pdf.trailer["/Info"]["/Creator"].text == "Chromium")
  }

  @Test func aPictureHasTheSizeThatWasAskedFor() async throws {
    let print = try await Browser.shared.png(of: sheet, width: 1200, height: 630)
    #expect(print.bytes.starts(with: [0x89] + Array("PNG\r\n".utf8)))
    #expect(Array(print.bytes[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76])
    #expect(print.pages == 1)
  }
}
