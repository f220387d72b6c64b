import Chromium
import Testing

/// Content that does not fit on a page is found, and is named by its box or heading.
@Suite(.browser, .serialized) struct FitTests {
  private static let paragraph = "<p>" + String(repeating: "Many words in a row. ", count: 60) + "</p>"
  private static let tall = String(repeating: "<p>A line</p>", count: 40)

  @Test func whatFitsIsNotMentioned() async throws {
    let hidden = """
      <span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">\
      A long text for those who do not see the chart</span>
      """
    try await expect(
      "",
      "<div data-box='Lead'>\(Self.paragraph)\(hidden)</div>",
      "<div data-box='Notes'>Text</div>"
    )
  }

  @Test func contentThatRunsOverItsPageIsNamed() async throws {
    try await expect(
      """
      'Areas of work' runs over the bottom of page 2 by about 148 mm; the tallest boxes there are \
      'Areas of work' (419 mm), 'Contact' (6 mm)
      3 pages are printed, where there should be 2
      """,
      "<div data-box='Lead'>Text</div>",
      "<div data-box='Contact'>Text</div><div data-box='Areas of work'>\(Self.tall)</div>"
    )
  }

  @Test func aBoxInABoxIsNamedItself() async throws {
    try await expect(
      """
      'Health' runs over the right of page 1 by about 5 mm; the tallest boxes there are \
      'Areas of work' (50 mm), 'Health' (20 mm)
      """,
      """
      <div data-box="Areas of work" style="height: 50mm">
      <div data-box="Health" style="width: 200mm; height: 20mm">Text</div></div>
      """
    )
  }

  @Test func lettersThatNoFontHasAreNamed() async throws {
    try await expect(
      "no font of this computer has the letters '\u{F0000}', '\u{F0001}'",
      "<p>Plain, \u{F0000}\u{F0001}\u{F0000}, “quoted”, ລາວ, café</p>"
    )
  }

  @Test func contentInSeveralBoxesIsTooMuchTogether() async throws {
    let boxes = ["One", "Two", "Three"].map { "<div data-box='\($0)' style='height: 100mm'>Text</div>" }
      .joined()
    try await expect(
      """
      the content runs over the bottom of page 1 by about 18 mm; the tallest boxes there are \
      'One' (100 mm), 'Two' (100 mm), 'Three' (100 mm)
      2 pages are printed, where there should be 1
      """,
      boxes
    )
  }

  @Test func aBoxThatIsPushedOutByThoseAboveItIsNotToBlame() async throws {
    try await expect(
      """
      the content runs over the bottom of page 1 by about 3 mm; the tallest boxes there are \
      'Areas of work' (275 mm), 'Page 1 of 1' (10 mm)
      2 pages are printed, where there should be 1
      """,
      """
      <div data-box="Areas of work" style="height: 275mm">Text</div>
      <div data-box="Page 1 of 1" style="height: 10mm">Text</div>
      """
    )
  }

  @Test func aPageThatHidesWhatRunsOverHidesNothingHere() async throws {
    try await expect(
      "'Notes' runs over the bottom of page 1 by about 141 mm; the tallest boxes there are 'Notes' (419 mm)",
      "<div data-box='Notes'>\(Self.tall)</div>",
      style: "[data-page] { overflow: hidden }"
    )
  }

  @Test func aWordThatRunsOverTheRightIsFound() async throws {
    try await expect(
      "the content runs over the right of page 1 by about 10 mm",
      "<p style='position: absolute; left: 200mm; width: 20mm'>Text</p>"
    )
  }

  @Test func wordsInADrawingThatLeavesItsPageAreFound() async throws {
    try await expect(
      "'Map' runs over the left of page 1 by about 5 mm; the tallest boxes there are 'Map' (32 mm)",
      """
      <div data-box="Map"><svg width="100mm" height="30mm" viewBox="0 0 100 30" style="overflow: visible">
      <text x="-20" y="10" font-size="5">Vientiane</text></svg></div>
      """
    )
  }

  @Test func wordsThatADrawingCutsOffAreFound() async throws {
    try await expect(
      "'Map' on page 1 cuts off about 20 mm at its right",
      """
      <div data-box="Map"><svg width="100mm" height="30mm" viewBox="0 0 100 30">
      <text x="120" y="10" font-size="5" text-anchor="end">Vientiane</text></svg></div>
      """
    )
  }

  @Test func aBoxThatCutsItsTextOffIsNamed() async throws {
    try await expect(
      "'Key figures' on page 1 cuts off about 407 mm at its bottom",
      "<div data-box='Key figures'><div style='height: 20mm; overflow: hidden'>\(Self.tall)</div></div>"
    )
  }

  @Test func aBoxWithoutANameIsKnownByItsHeading() async throws {
    try await expect(
      "'Who we are' on page 1 cuts off about 399 mm at its bottom",
      "<section><h2>Who we are</h2><div style='height: 20mm; overflow: clip'>\(Self.tall)</div></section>"
    )
  }

  @Test func textsThatStandOnEachOtherAreFound() async throws {
    try await expect(
      "the texts of 'Lead' and 'Contact' stand on each other on page 1",
      "<div data-box='Lead' style='height: 10mm'>\(Self.paragraph)</div><div data-box='Contact'>\(Self.paragraph)</div>"
    )
  }

  @Test func aPictureHasEdgesToo() async throws {
    let style = "[data-page] { width: 1200px; height: 630px; padding: 0 }"
    let document = TestSheet.document("<h1 data-box='Title' style='width: 1300px'>Title</h1>", style: style)
    let print = try await Browser.shared.png(of: document, width: 1200, height: 630)
    let messages = print.misfits.map(\.description)
    #expect(
      messages == [
        "'Title' runs over the right of page 1 by about 26 mm; the tallest boxes there are 'Title' (13 mm)"
      ]
    )
  }

  @Test func aPageThatIsNotMarkedIsNotTakenForOneThatFits() async throws {
    let document = WebDocument(
      base: "https://site.invalid/",
      path: "a.html",
      isPublic: false,
      html: Array("Text".utf8)
    ) {
      _ in nil
    }
    let prints = [
      try await Browser.shared.pdf(of: document, date: .testDay),
      try await Browser.shared.png(of: document, width: 100, height: 100),
    ]
    #expect(prints.map(\.misfits) == Array(repeating: [.pageCount(marked: 0, printed: 1)], count: 2))
  }

  private func expect(_ messages: String, _ pages: String..., style: String = "") async throws {
    let document = TestSheet.document(pages, style: style)
    let print = try await Browser.shared.pdf(of: document, date: .testDay)
    #expect(print.misfits.map(\.description).joined(separator: "\n") == messages)
  }
}
