import Chromium
import Testing

@Suite struct PrintingTests {
  @Test func aSheetBecomesAPDFOfItsPages() async throws {
    let print = try await Browser.run(.find()) { browser in
      try await browser.pdf(of: TestSheet.document("<h1>One</h1>", "<h2>Two</h2>"), date: .testDay)
    }
    #expect(print.pages == 2)
    #expect(print.misfits == [])
  }
}
