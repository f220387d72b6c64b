import Testing

@testable import Chromium

/// The same page gives the same bytes, whatever else the browser prints.
@Suite(.browser, .serialized) struct DeterminismTests {
  /// A sheet with a table, since Chromium names table cells by numbers that depend on earlier pages.
  private let sheet = TestSheet.document(
    """
    <h1>Figures</h1><p>See <a href="#notes">the notes</a>.</p>
    <table><caption>Key figures</caption><tr><th scope="col" id="a">What</th><th scope="col" id="b">How much</th></tr>
    <tr><th scope="row">People</th><td headers="b">7.1 million</td></tr></table>
    <svg width="80" height="20" role="img" aria-label="A bar"><rect width="40" height="20" fill="#036"/></svg>
    """,
    "<h2 id='notes'>Notes</h2><ol><li>One</li><li>ສະບາຍດີ</li></ol>"
  )

  private let other = TestSheet.document("<table><tr><th>A</th><td>B</td></tr></table>", title: "Another")

  @Test func aSheetIsTheSameWhateverIsPrintedBeforeIt() async throws {
    let alone = try await Browser.run(.find()) { try await $0.pdf(of: sheet, date: .testDay) }
    for document in [other, sheet, other] { _ = try await Browser.shared.pdf(of: document, date: .testDay) }
    let last = try await Browser.shared.pdf(of: sheet, date: .testDay)
    #expect(last.bytes == alone.bytes)
  }

  @Test func aSheetIsTheSameWhileOthersArePrinted() async throws {
    let browser = try Browser.shared
    let alone = try await browser.pdf(of: sheet, date: .testDay)
    async let another = browser.pdf(of: other, date: .testDay)
    async let together = browser.pdf(of: sheet, date: .testDay)
    #expect(try await together.bytes == alone.bytes)
    _ = try await another
  }

  @Test func aPictureIsTheSameEachTime() async throws {
    let first = try await Browser.shared.png(of: other, width: 1200, height: 630)
    _ = try await Browser.shared.pdf(of: sheet, date: .testDay)
    let second = try await Browser.shared.png(of: other, width: 1200, height: 630)
    #expect(first.bytes == second.bytes)
  }

  @Test func theDateIsTheGivenOneAndNoOther() async throws {
    let print = try await Browser.shared.pdf(of: other, date: .testDay)
    let information = try print.pdf.trailer["/Info"]
    for key in ["/CreationDate", "/ModDate"] { #expect(information[key].text == "D:20261123000000+00'00'") }
    let dates = String(decoding: print.bytes, as: UTF8.self).matches(of: /[0-9-]{10}T[0-9:Z]*/).map {
      String($0.0)
    }
    #expect(dates == Array(repeating: "2026-11-23T00:00:00Z", count: 2))
  }
}
