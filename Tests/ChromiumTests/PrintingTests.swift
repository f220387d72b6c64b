import Chromium
import Foundation
import Testing

/// What a printed page offers to those who read it, by eye or by ear.
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
    let sizes = text(print).matches(of: /\/MediaBox \[(.*)\]/).map { String($0.1) }
    #expect(sizes == Array(repeating: "0 0 594.95996 841.91998", count: 2))
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
    let text = text(try await Browser.shared.pdf(of: sheet, date: .testDay))
    #expect(text.contains(#"/Title (Fact sheet \(2026\))"#))
    #expect(text.contains("/DisplayDocTitle true"))
    #expect(text.contains("/Lang (en)"))
    #expect(text.contains("/Lang (lo)"))
  }

  @Test func aSheetIsTaggedAndHasAnOutline() async throws {
    let text = text(try await Browser.shared.pdf(of: sheet, date: .testDay))
    #expect(text.contains("/Marked true"))
    #expect(text.matches(of: /\/S \/H([12])/).map { String($0.1) }.sorted() == ["1", "2", "2"])
    #expect(text.matches(of: /\/Title \((Lao PDR|Key figures|Contact)\)/).count == 3)
  }

  @Test func strongAndEmphasisedWordsHaveARoleThatTheFileMayHold() async throws {
    let words = TestSheet.document("<p>A <strong>strong</strong> and an <em>emphasised</em> word.</p>")
    let text = text(try await Browser.shared.pdf(of: words, date: .testDay))
    #expect(text.hasPrefix("%PDF-1.4"))
    #expect(text.matches(of: /\/S \/Span\b/).count == 2)
    #expect(!text.contains("/S /Strong") && !text.contains("/S /Em"))
  }

  @Test func aSheetDoesNotTellWhoseComputerPrintedIt() async throws {
    let text = text(try await Browser.shared.pdf(of: sheet, date: .testDay))
    #expect(text.contains("/Creator (Chromium)"))
  }

  @Test func aPictureHasTheSizeThatWasAskedFor() async throws {
    let print = try await Browser.shared.png(of: sheet, width: 1200, height: 630)
    #expect(print.bytes.starts(with: [0x89] + Array("PNG\r\n".utf8)))
    #expect(Array(print.bytes[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76])
    #expect(print.pages == 1)
  }

  private func text(_ print: Print) -> String {
    String(decoding: print.bytes, as: Unicode.ASCII.self)
  }
}
