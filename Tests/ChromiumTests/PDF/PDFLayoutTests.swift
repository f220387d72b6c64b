import TestSupport
import Testing

@testable import Chromium

/// The layout of the browser's files makes no difference to the published bytes.
@Suite(.browser, .serialized) struct PDFLayoutTests {
  private let sheet = TestSheet.document(
    """
    <h1>Figures</h1><p>See <a href="#notes">the <strong>notes</strong></a>.</p>
    <table><caption>Key figures</caption><tr><th scope="row">People</th><td>7.1 million</td></tr></table>
    <svg width="80" height="20" role="img" aria-label="A bar"><rect width="40" height="20" fill="#036"/></svg>
    """,
    "<h2 id='notes'>Notes</h2><ol><li>One</li><li>ສະບາຍດີ</li></ol>"
  )

  @Test func aFileInAnyLayoutBecomesTheSameBytes() async throws {
    let file = try await Browser.shared.raw(sheet)
    let expected = try normalise(file)
    for layout in PDFLayout.allCases {
      let other = try layout.layOut(file)
      #expect(other != file)
      #expect(try normalise(other) == expected, "\(layout)")
    }
  }

  @Test func aFileIsNotLargerThanThatOfTheBrowser() async throws {
    let file = try await Browser.shared.raw(sheet)
    #expect(try normalise(file).count < file.count)
  }

  @Test func aDamagedFileIsAnErrorOrMendedAndNeverTheEndOfTheProgram() async throws {
    let file = try await Browser.shared.raw(sheet)
    var generator = SeededGenerator(seed: 1)
    var errors = 0
    for turn in 0..<300 {
      do {
        _ = try normalise(damaged(file, turn, using: &generator))
      } catch is BrowserError {
        errors += 1
      }
    }
    #expect(errors > 100)
  }

  private func damaged(_ file: [UInt8], _ turn: Int, using generator: inout SeededGenerator) -> [UInt8] {
    if turn.isMultiple(of: 3) { return Array(file.prefix(Int.random(in: 0..<file.count, using: &generator))) }
    var file = file
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      file[Int.random(in: file.indices, using: &generator)] = .random(in: 0...255, using: &generator)
    }
    return file
  }

  private func normalise(_ file: [UInt8]) throws -> [UInt8] {
    let document = try PDFDocument(file)
    try document.checkPaper(of: "a.html")
    return try PDFNormaliser.normalise(document, date: .testDay)
  }
}
