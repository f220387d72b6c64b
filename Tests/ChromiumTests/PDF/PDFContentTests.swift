import Testing

@testable import Chromium

/// Content streams are parsed, and content outside the structure is marked as an artifact.
@Suite struct PDFContentTests {
  @Test func operationsHaveTheirOperands() {
    let content =
      "% a remark\n1 -.5 m/F1 12 Tf[(a\\(b\\)\\101\\\nc) 3 <414>]TJ /P <</MCID 7/ActualText(x)>>BDC 5"
    let operations = Array(PDFContentReader(Array(content.utf8)))
    #expect(operations.map(\.name) == ["m", "Tf", "TJ", "BDC"])
    #expect(operations[0].operands == [.number(1), .number(-0.5)])
    #expect(operations[1].firstName == "/F1")
    #expect(operations[2].strings == [Array("a(b)Ac".utf8), [0x41, 0x40]])
    #expect(operations[3].mark == 7)
    #expect(operations[3].property("/ActualText") == .string(Array("x".utf8)))
  }

  @Test(arguments: ["(never closed", "<41", "/", "[", "(\\", "(\\1", "<<", "1 2 3", "%"])
  func contentThatIsCutOffEnds(content: String) {
    #expect(Array(PDFContentReader(Array(content.utf8))).isEmpty)
  }

  @Test(arguments: [
    ("0 0 9 9 re f", "/Artifact BMC\n0 0 9 9 re f\nEMC\n"),
    ("/P <</MCID 0>> BDC 0 0 9 9 re f EMC", "/P <</MCID 0>> BDC 0 0 9 9 re f EMC"),
    ("/Artifact BMC 0 0 9 9 re f EMC", "/Artifact BMC 0 0 9 9 re f EMC"),
    ("0 0 9 9 re W n 1 g", "0 0 9 9 re W n 1 g"),
    ("q 1 0 m 2 0 l S 3 0 m 4 0 l S Q", "q /Artifact BMC\n1 0 m 2 0 l S 3 0 m 4 0 l S \nEMC\nQ"),
    ("BT <00> Tj 1 0 Td <00> Tj ET", "BT /Artifact BMC\n<00> Tj 1 0 Td <00> Tj \nEMC\nET"),
    (
      "/Span <</ActualText (a)>> BDC BT <00> Tj ET EMC",
      "/Span <</ActualText (a)>> BDC BT /Artifact BMC\n<00> Tj \nEMC\nET EMC"
    ),
    ("/X0 Do", "/Artifact BMC\n/X0 Do\nEMC\n"),
  ])
  func whatIsNotMarkedIsMarkedAsAnOrnament(content: String, expected: String) throws {
    let page = try page(content)
    #expect(PDFOrnaments.mark(on: page))
    #expect(words(page.object.pageContent) == words(Array(expected.utf8)))
  }

  @Test(arguments: [
    "/P /Named BDC EMC", "EMC", "/P <</MCID 0>> BDC", "BI ID x EI", "/X1 Do", "Do",
  ])
  func whatIsNotUnderstoodStays(content: String) throws {
    let page = try page("0 0 9 9 re f " + content)
    let before = page.object.pageContent
    #expect(!PDFOrnaments.mark(on: page))
    #expect(page.object.pageContent == before)
  }

  @Test func textIsReadByItsMarks() throws {
    let page = try page(
      """
      /P <</MCID 0>> BDC BT /F1 9 Tf 1 0 0 1 0 90 Tm <0001> Tj [<0002> 3 <0003>] TJ
      1 0 0 1 0 80 Tm <0004> Tj ET EMC
      /P <</MCID 1>> BDC BT /Span <</ActualText <FEFF0EAA>>> BDC <00010001> Tj EMC ET EMC
      /Artifact BMC BT <0001> Tj ET EMC /P <</MCID 2>> BDC EMC
      """
    )
    let text = PDFPageText(of: page)
    #expect(text.texts == [0: "abc xy", 1: "ສ"])
    #expect(text.marks == [0, 1, 2])
    #expect(text.isKnown)
  }

  @Test func theOuterSpellingOfAMarkCounts() throws {
    let page = try page(
      "/P <</MCID 0 /ActualText (ab)>> BDC /Span <</ActualText (b)>> BDC BT /F1 9 Tf <0001> Tj ET EMC EMC"
    )
    #expect(PDFPageText(of: page).texts == [0: "ab"])
  }

  @Test func aFontThatWasSetInsideIsLeftAtTheEnd() throws {
    let page = try page("/P <</MCID 0>> BDC BT /F1 9 Tf q /F2 9 Tf Q <0001> Tj ET EMC")
    #expect(PDFPageText(of: page).texts == [0: "a"])
  }

  @Test(arguments: ["<0000>", "<0009>", "<00>"]) func lettersThatStandForNothingAreNoticed(
    code: String
  ) throws {
    #expect(try !PDFPageText(of: page("BT /F1 9 Tf \(code) Tj ET")).isKnown)
  }

  private func page(_ content: String) throws -> PDFPage {
    let letters = """
      1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0000> <0041> <0004> <00780079> endbfchar
      2 beginbfrange <0001> <0002> <0061> <0003> <0003> [<0063>] <0005> <0004> <0061> endbfrange
      """
    var file = SmallPDF()
    file.objects[3] = """
      <</Type /Page /MediaBox [0 0 594.96 841.92] /Contents 6 0 R
      /Resources <</Font <</F1 7 0 R>> /XObject <</X0 9 0 R /X1 10 0 R>> >> >>
      """
    file.objects += [
      stream(content), "<</Type /Font /Subtype /Type0 /ToUnicode 8 0 R>>", stream(letters), stream(""),
      stream("", "/StructParents 3"),
    ]
    return try #require(try PDFDocument(file.bytes).pages.first)
  }

  private func stream(_ content: String, _ entries: String = "") -> String {
    "<</Length \(content.utf8.count) \(entries)>> stream\n\(content)\nendstream"
  }

  private func words(_ content: [UInt8]) -> [Substring] {
    String(decoding: content, as: UTF8.self).split(whereSeparator: \.isWhitespace)
  }
}
