import TestSupport
import Testing

@Suite("The table of key facts")
struct KeyFactTableTests {
  private static let names = """
    id,label_en,value,decimals,qualifier,unit,unit_symbol,display_en,period,period_start,period_end,status,\
    source_id,source_title,source_publisher,source_url,source_published,definition_en,note_en,review_by,\
    iso2,iso3,m49,world_bank,url,citation_en
    """
  private static let tags = """
    #meta+id,#indicator+name+i_en,#indicator+value+num,#meta+decimals+num,#indicator+qualifier,\
    #indicator+unit+code,#indicator+unit+name,#description+display+i_en,#meta+period,#date+start,#date+end,\
    #status,#meta+source+id,#meta+source+name,#org+name+publisher,#meta+source+url,#date+published,\
    #description+definition+i_en,#description+note+i_en,#date+review,#country+code+v_iso2,\
    #country+code+v_iso3,#country+code+v_m49,#indicator+code+v_worldbank,#meta+url,#meta+citation+i_en
    """
  private static let rows = """
    population,Population,7100000,1,,,,7.1 million,,,,undated,leaflet,IOM Lao PDR leaflet,IOM,,,,,,\
    LA,LAO,418,,,"IOM, IOM Lao PDR leaflet, Population: 7.1 million (Date not stated)."
    migrants-abroad,Lao migrants abroad,1300000,1,over,,,over 1.3 million,2019,2019-01-01,2019-12-31,,\
    leaflet,IOM Lao PDR leaflet,IOM,,,,,,\
    LA,LAO,418,,,"IOM, IOM Lao PDR leaflet, Lao migrants abroad: over 1.3 million (2019)."
    urban,Urban population,35,0,,percent,%,35%,,,,undated,leaflet,IOM Lao PDR leaflet,IOM,,,,,,\
    LA,LAO,418,,,"IOM, IOM Lao PDR leaflet, Urban population: 35% (Date not stated)."
    density,Population density,27,0,,people-per-km2,people/km²,27,,,,undated,\
    leaflet,IOM Lao PDR leaflet,IOM,,,,,,\
    LA,LAO,418,,,"IOM, IOM Lao PDR leaflet, Population density: 27 people per km² (Date not stated)."

    """

  private func text(_ site: TestSite, _ path: String = "data/key-facts.csv") async throws -> String {
    try await site.build().page(path).replacing("\r\n", with: "\n")
  }

  @Test("it is one row a fact below the names of the columns, byte for byte")
  func bytes() async throws {
    expectText(try await text(TestSite()), "\u{FEFF}\(Self.names)\n\(Self.rows)")
    let bytes = try await TestSite().build().bytes("data/key-facts.csv")
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.split(separator: 0x0A).allSatisfy { $0.last == 0x0D })
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
  }

  @Test("with HXL it has a row of hashtags below the names, and no byte order mark")
  func hashtags() async throws {
    let found = try await text(TestSite(), "data/key-facts.hxl.csv")
    expectText(found, "\(Self.names)\n\(Self.tags)\n\(Self.rows)")
  }

  @Test("all that a fact can say has its column")
  func everyColumn() async throws {
    let full = """
          period: 2018-02/2019
          status: estimate
          definition: Residents
          note: As stated
          review-by: 2027-01-01
          codes: {world-bank: EN.POP.DNST}
      """
    let site = try TestSite()
      .replacing(
        "    unit: people-per-km2\n",
        with: "    unit: people-per-km2\n\(full)\n",
        in: "Content/key-facts.yaml"
      )
      .replacing(
        "    publisher: IOM\n",
        with: "    publisher: IOM\n    published: 2019-06-30\n    url: https://report.example.org/\n",
        in: "Content/profile.yaml"
      )
      .published(at: "https://example.org/lao/")
    let rows = try await text(site).split(separator: "\n")
    expectText(
      String(try #require(rows.last)),
      """
      density,Population density,27,0,,people-per-km2,people/km²,27,2018-02/2019,2018-02-01,2019-12-31,estimate,\
      leaflet,IOM Lao PDR leaflet,IOM,https://report.example.org/,2019-06-30,Residents,As stated,2027-01-01,\
      LA,LAO,418,EN.POP.DNST,https://example.org/lao/key-facts.html#density,\
      "IOM, IOM Lao PDR leaflet, Population density: 27 people per km² (February 2018 – 2019). \
      https://example.org/lao/key-facts.html#density"
      """
    )
  }

  /// Returns the cell for a label exactly as in the CSV file, with quotation marks if it has them.
  private func cell(ofLabel label: String) async throws -> String {
    let site = try TestSite().replacing(
      "label: Population\n",
      with: "label: \(label)\n",
      in: "Content/key-facts.yaml"
    )
    let text = try await text(site)
    let start = try #require(text.range(of: "\npopulation,")).upperBound
    let end = try #require(text.range(of: ",7100000,")).lowerBound
    return String(text[start..<end])
  }

  @Test(
    "a cell is quoted only where it has to be",
    arguments: [
      ("Men, women", "\"Men, women\""), ("the “young”", "the “young”"),
      ("'the \"young\"'", "\"the \"\"young\"\"\""),
      ("\"two\\nlines\"", "\"two\nlines\""), ("\"two\\r\\nlines\"", "\"two\nlines\""), ("a; b", "a; b"),
      ("ປະຊາກອນ, ລາວ", "\"ປະຊາກອນ, ລາວ\""), ("ຜູ້ຍົກຍ້າຍ", "ຜູ້ຍົກຍ້າຍ"),
    ]
  )
  func quoting(label: String, cell: String) async throws {
    #expect(try await self.cell(ofLabel: label) == cell)
  }

  @Test(
    "a text that a spreadsheet would work out begins with an apostrophe",
    arguments: [
      ("'=1+1'", "'=1+1"), ("'+1+1'", "'+1+1"), ("'-1-1'", "'-1-1"), ("'-A1'", "'-A1"),
      ("'@SUM(A1)'", "'@SUM(A1)"),
      ("'＝1+1'", "'＝1+1"), ("'=A1,\"x\"'", "\"'=A1,\"\"x\"\"\""),
    ]
  )
  func formulas(label: String, cell: String) async throws {
    #expect(try await self.cell(ofLabel: label) == cell)
  }

  @Test(
    "numbers and ordinary texts stay as they are",
    arguments: ["-1.5", "-1.5 million", "+3%", "-", "A=1", "1+1"]
  )
  func noFormulas(label: String) async throws {
    #expect(try await cell(ofLabel: "'\(label)'") == label)
  }

  @Test("a number below zero is a number, as a value and as it is shown")
  func negative() async throws {
    let site = try TestSite().replacing("value: 27", with: "value: -1.5", in: "Content/key-facts.yaml")
    #expect(
      try await text(site).contains("\ndensity,Population density,-1.5,1,,people-per-km2,people/km²,-1.5,")
    )
  }
}
