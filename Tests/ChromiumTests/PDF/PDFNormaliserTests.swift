import Testing

@testable import Chromium

/// Dates, cell names and roles are normalised, and a structure of any depth is read to its end.
@Suite struct PDFNormaliserTests {
  @Test func datesBecomeTheGivenOne() throws {
    let information = try normalise(SmallPDF()).trailer["/Info"]
    #expect(information.keys == ["/CreationDate", "/ModDate", "/Title"])
    #expect(information["/CreationDate"].text == "D:20261123000000+00'00'")
    #expect(information["/ModDate"].text == "D:20261123000000+00'00'")
    #expect(information["/Title"].text == "A sheet")
  }

  @Test func aFileWithoutADateGetsOne() throws {
    let text = SmallPDF().text.replacing("/Info 1 0 R", with: "           ")
    let document = try normalise(Array(text.utf8))
    #expect(document.trailer["/Info"].keys == ["/CreationDate", "/ModDate"])
  }

  @Test func cellsAreNamedInTheOrderInWhichTheyAreRead() throws {
    let file = SmallPDF(
      elements: [
        "<</S /TH\n/ID (node00000124)>>", "<</S /TH\n/ID (node00000021)\n/A <</O /Table\n/Scope /Row>> >>",
        "<</S /TD\n/A [<</O /Table\n/Headers [(node00000021) (node00000124) (node00000007)]>> 0]>>",
      ],
      kids: "6 0 R 7 0 R 8 0 R",
      structure: "/IDTree <</Kids [<</Names [(node00000021) 7 0 R (node00000124) 6 0 R]>>]>>"
    )
    let document = try normalise(file)
    let cells = PDFStructure(of: document).elements
    #expect(cells.map { $0.object["/ID"].text } == ["node00000001", "node00000002", nil])
    #expect(headers(of: cells[2]) == ["node00000002", "node00000001", "node00000003"])
    let list = document.catalog["/StructTreeRoot"]["/IDTree"]
    #expect(list.keys == ["/Names"])
    #expect(list["/Names"].items.map(\.text) == ["node00000001", nil, "node00000002", nil])
    #expect(list["/Names"].items.map(\.id) == [nil, cells[0].object.id, nil, cells[1].object.id])
  }

  @Test func namesOfAnyKindAreCounted() throws {
    let document = try normalise(
      SmallPDF(elements: ["<</S /TH\n/ID (cell 9)\n/C /head>>"], structure: classes("(cell 9)"))
    )
    #expect(PDFStructure(of: document).elements.map { $0.object["/ID"].text } == ["node00000001"])
    let attributes = document.catalog["/StructTreeRoot"]["/ClassMap"]["/head"]
    #expect(attributes["/Headers"].items.map(\.text) == ["node00000001"])
  }

  @Test func attributesThatCellsShareAreRenamedOnce() throws {
    let file = SmallPDF(
      elements: [
        "<</S /TH\n/ID (node00000124)>>", "<</S /TD\n/A 9 0 R>>", "<</S /TD\n/A 9 0 R>>",
        "<</O /Table\n/Headers [(node00000124)]>>",
      ],
      kids: "6 0 R 7 0 R 8 0 R"
    )
    let cells = PDFStructure(of: try normalise(file)).elements
    #expect(cells.dropFirst().map(headers) == [["node00000001"], ["node00000001"]])
  }

  private func classes(_ name: String) -> String { "/ClassMap <</head <</O /Table\n/Headers [\(name)]>> >>" }

  @Test func wordsThatLookLikeNamesStay() throws {
    let file = SmallPDF(
      elements: ["<</S /TH\n/ID (node00000021)>>", "<</S /Figure\n/Alt (node00000021)>>"],
      kids: "6 0 R 7 0 R"
    )
    let elements = PDFStructure(of: try normalise(file)).elements
    #expect(elements[0].object["/ID"].text == "node00000001")
    #expect(elements[1].object["/Alt"].text == "node00000021")
  }

  @Test func rolesOfALaterVersionAreMapped() throws {
    let file = SmallPDF(
      elements: ["<</S /Strong>>", "<</S /Em>>", "<</S /Own>>", "<</S /H1>>"],
      kids: "6 0 R 7 0 R 8 0 R 9 0 R",
      structure: "/RoleMap <</Own /P>>"
    )
    let document = try normalise(file)
    let elements = PDFStructure(of: document).elements
    #expect(elements.map { $0.object["/S"].name } == ["/Strong", "/Em", "/Own", "/H1"])
    #expect(elements.map(\.role) == ["/Span", "/Span", "/P", "/H1"])
    #expect(document.catalog["/StructTreeRoot"]["/RoleMap"].keys == ["/Em", "/Own", "/Strong"])
  }

  @Test func rolesThatStandForEachOtherEnd() throws {
    let file = SmallPDF(elements: ["<</S /A>>"], structure: "/RoleMap <</A /B\n/B /A>>")
    #expect(PDFStructure(of: try normalise(file)).elements.count == 1)
  }

  @Test func aFileIsTheSameEachTime() throws {
    let file = SmallPDF(elements: ["<</S /TH\n/ID (node00000021)>>"]).bytes
    let first = try PDFNormaliser.normalise(PDFDocument(file), date: .testDay)
    #expect(try PDFNormaliser.normalise(PDFDocument(file), date: .testDay) == first)
    #expect(try PDFNormaliser.normalise(PDFDocument(first), date: .testDay) == first)
  }

  @Test func aDeepStructureIsReadToItsEnd() throws {
    let depth = 5_000
    let elements = (0..<depth).map { "<</S /Div\n/K \($0 + 7) 0 R>>" } + ["<</S /P>>"]
    let structure = PDFStructure(of: try normalise(SmallPDF(elements: elements)))
    #expect(structure.elements.count == depth + 1)
    #expect(structure.elements.last?.role == "/P")
  }

  @Test func theRowsOfATableAreNotThoseOfOneInIt() throws {
    let file = SmallPDF(elements: [
      "<</S /Table /K [7 0 R]>>", "<</S /TBody /K [8 0 R]>>", "<</S /TR /K [9 0 R 10 0 R]>>",
      "<</S /TD /K [11 0 R]>>",
      "<</S /TD>>", "<</S /Table /K [12 0 R]>>", "<</S /TR /K [13 0 R]>>", "<</S /TH>>",
    ])
    let structure = PDFStructure(of: try PDFDocument(file.bytes))
    let table = PDFTable(try #require(structure.elements.first), in: structure)
    #expect(!table.hasHead)
    #expect(table.isRegular)
  }

  @Test func aLongListIsNestedInTimeThatGrowsWithItsLength() throws {
    let items = (0..<4000).map { "<</S /LI /P 6 0 R /K [\($0)]>>" }
    let kids = (0..<4000).map { "\($0 + 7) 0 R" }.joined(separator: " ")
    let file = SmallPDF(elements: ["<</S /L /K [\(kids)]>>"] + items)
    let elements = PDFStructure(of: try normalise(file)).elements
    #expect(elements.count { $0.role == "/LI" } == 4000)
    #expect(elements.count { $0.role == "/LBody" } == 4000)
  }

  @Test func aStructureThatIsInItselfEnds() throws {
    let file = SmallPDF(elements: ["<</S /Div\n/K [7 0 R]>>", "<</S /P\n/K [6 0 R]>>"])
    #expect(PDFStructure(of: try normalise(file)).elements.map(\.role) == ["/Div", "/P"])
  }

  private func normalise(_ file: SmallPDF) throws -> PDFDocument { try normalise(file.bytes) }

  private func normalise(_ file: [UInt8]) throws -> PDFDocument {
    try PDFDocument(PDFNormaliser.normalise(PDFDocument(file), date: .testDay))
  }

  private func headers(of cell: PDFElement) -> [String?]? {
    cell.attribute("/Headers")?.items.map(\.text)
  }
}
