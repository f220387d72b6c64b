import Testing

@testable import Chromium

/// A file declares conformance to PDF/UA only if it conforms.
@Suite(.browser, .serialized) struct PDFUATests {
  private let sheet = TestSheet.document(
    """
    <h1>Figures</h1><h2>More</h2><p>See <a href="https://example.org/">the notes</a>.</p>
    <table><caption>Key figures</caption><tr><th scope="row" rowspan="2">People</th><td>7.1 million</td></tr>
    <tr><td>Half of them women</td></tr></table>
    <svg width="80" height="20" role="img" aria-label="A bar"><rect width="40" height="20" fill="#036"/></svg>
    <ul><li>One <b>and</b> two</li></ul><p aria-hidden="true">An ornament</p>
    """,
    style: "body { background: #eee } li { border: 1px solid #036 }"
  )

  @Test func aSheetThatLacksNothingSaysSo() async throws {
    let document = try await document()
    #expect(try PDFUA.mend(document) == [])
    let bytes = try await Browser.shared.pdf(of: sheet, date: .testDay).bytes
    #expect(bytes.firstRange(of: "<pdfuaid:part>1</pdfuaid:part>".utf8) != nil)
  }

  @Test func aSheetThatLacksSomethingIsPrintedAndDoesNotSaySo() async throws {
    let sheet = TestSheet.document("<h1>A</h1><h3>B</h3>")
    let bytes = try await Browser.shared.pdf(of: sheet, date: .testDay).bytes
    #expect(bytes.firstRange(of: "<dc:title>".utf8) != nil)
    #expect(bytes.firstRange(of: "pdfuaid:part".utf8) == nil)
  }

  @Test func whatIsLackingIsFound() async throws {
    let file = try await Browser.shared.raw(sheet)
    for damage in Damage.all {
      let document = try PDFDocument(file)
      try damage.inflict(document)
      #expect(try PDFUA.mend(document) == damage.faults, "\(damage.name)")
    }
  }

  @Test func whatCanBeMendedIs() async throws {
    let document = try await document()
    document.catalog.remove("/ViewerPreferences")
    for page in try document.pages { page.object.remove("/Tabs") }
    #expect(try PDFUA.mend(document) == [])
    #expect(document.catalog["/ViewerPreferences"]["/DisplayDocTitle"].isTrue)
    #expect(try document.pages.map { $0.object["/Tabs"].name } == ["/S"])
    let links = try document.pages.flatMap(\.annotations)
    #expect(links.map { $0["/Contents"].text } == ["the notes"])
    let roles = PDFStructure(of: document).elements.map(\.role)
    #expect(roles.contains("/Caption") && roles.contains("/LBody"))
  }

  @Test func whatIsDrawnOutsideTheStructureIsAnOrnament() async throws {
    let document = try await document()
    _ = try PDFUA.mend(document)
    let page = try #require(try document.pages.first)
    let content = String(decoding: page.object.pageContent, as: UTF8.self)
    #expect(content.contains("/Artifact BMC\n"))
    #expect(content.matches(of: /\bB(M|D)C\b/).count == content.matches(of: /\bEMC\b/).count)
    let text = PDFPageText(of: page).texts.values.joined()
    #expect(text.contains("7.1 million") && !text.contains("An ornament"))
  }

  private func document() async throws -> PDFDocument {
    try PDFDocument(await Browser.shared.raw(sheet))
  }
}

extension PDFUATests {
  /// A change to a conforming file, and the faults that it causes.
  struct Damage: Sendable {
    let name: String
    let faults: Set<PDFUA.Fault>
    let inflict: @Sendable (PDFDocument) throws -> Void

    init(_ name: String, _ faults: [PDFUA.Fault], inflict: @escaping @Sendable (PDFDocument) throws -> Void) {
      (self.name, self.faults, self.inflict) = (name, Set(faults), inflict)
    }

    /// Returns a damage that changes the first element with a role, in reading order.
    private static func element(
      _ role: String,
      _ faults: PDFUA.Fault...,
      change: @escaping @Sendable (PDFObject) -> Void
    ) -> Damage {
      Damage("\(role): \(faults)", faults) { document in
        let element = PDFStructure(of: document).elements.first { $0.role == role }
        change(try #require(element).object)
      }
    }

    private static func catalog(
      _ fault: PDFUA.Fault,
      change: @escaping @Sendable (PDFObject) -> Void
    ) -> Damage {
      Damage("catalog: \(fault)", [fault]) { change($0.catalog) }
    }

    static let all = [
      catalog(.noLanguage) { $0.remove("/Lang") },
      catalog(.noLanguage) { $0["/Lang"] = $0.document.text("in English") },
      catalog(.untagged) { $0.remove("/MarkInfo") },
      catalog(.untagged) { $0["/MarkInfo"]["/Suspects"] = $0.document.parse("true") },
      catalog(.activeContent) { $0["/OpenAction"] = $0.document.parse("<< /S /JavaScript /JS (a) >>") },
      catalog(.activeContent) { $0["/AcroForm"] = $0.document.parse("<< /XFA [] >>") },
      Damage("no title", [.noTitle]) { $0.trailer["/Info"].remove("/Title") },
      Damage("blank title", [.noTitle]) { $0.trailer["/Info"]["/Title"] = $0.text(" ") },
      element("/H2", .skippedHeading) { $0["/S"] = $0.document.name("/H3") },
      element("/H1", .skippedHeading) { $0["/S"] = $0.document.name("/P") },
      element("/H1", .unknownRole, .skippedHeading) { $0["/S"] = $0.document.name("/Headline") },
      element("/Figure", .pictureWithoutWords) { $0.remove("/Alt") },
      element("/Figure", .pictureWithoutWords) { $0["/Alt"] = $0.document.text(" ") },
      element("/TH", .headOfNoCells, .irregularTable) { head in
        head.remove("/A")
        head.remove("/ID")
      },
      element("/TH", .tableWithoutHead) { $0["/S"] = $0.document.name("/TD") },
      element("/TD", .irregularTable) { $0["/A"] = $0.document.parse("<< /O /Table /ColSpan 2 >>") },
      element("/TD", .irregularTable) { $0["/A"] = $0.document.parse("<< /O /Table /RowSpan 2 >>") },
      element("/H2", .noteWithoutName) { $0["/S"] = $0.document.name("/Note") },
      element("/TR", .wrongNesting, .tableWithoutHead) { $0["/S"] = $0.document.name("/P") },
      element("/H2", .unknownMark) { $0.remove("/K") },
      Damage("a link outside the structure", [.linkOutsideStructure, .linkWithoutWords]) { document in
        let link = PDFStructure(of: document).elements.first { $0.role == "/Link" }
        let object = try #require(link).object
        object["/K"] = document.array(object["/K"].items.filter { $0["/Obj"].isNull })
      },
      Damage("another annotation", [.otherAnnotation]) { document in
        for annotation in try document.pages.flatMap(\.annotations) {
          annotation["/Subtype"] = document.name("/Text")
        }
      },
      Damage("a font that is not in the file", [.unembeddedFont]) { document in
        for font in try document.fonts {
          font["/DescendantFonts"].items.first?["/FontDescriptor"].remove("/FontFile2")
        }
      },
      Damage("letters without meaning", [.unknownLetter, .unembeddedFont]) { document in
        for font in try document.fonts { font.remove("/ToUnicode") }
      },
      Damage("a picture in the middle of the content", [.unmarkedContent]) { document in
        for page in try document.pages {
          let picture = Array("\nBI /W 1 /H 1 /BPC 8 /CS /G ID \u{1} EI\n".utf8)
          page.object["/Contents"] = document.add(document.stream(page.object.pageContent + picture))
        }
      },
    ]
  }
}

extension PDFDocument {
  fileprivate var fonts: [PDFObject] {
    get throws {
      try pages.flatMap { $0.resources["/Font"].parts }
    }
  }
}
