import Foundation
import TestSupport
import Testing

@testable import OpenData

@Suite("Records as a table")
struct DataTableTests {
  private let table = DataTable([.mekong, .xeBang], River.data, languages: ["en", "lo"])

  private static let names =
    "id,name_en,name_lo,course,length,bridges,mouth_id,mouth_title,mouth_url,note_en,note_lo,atlas,letter"

  @Test("a row a record, with the languages of a column beside each other, and texts harmless")
  func rows() {
    expectText(
      table.csv.text,
      """
      \u{FEFF}\(Self.names)
      mekong,"Mekong, upper",ແມ່ນ້ຳຂອງ,upper,4350.5,7,sea,Sea,https://example.org/sea,'=1+1,'=1+1,R.1,m
      xe-bang,Xe Bang,Xe Bang,lower,370,0,,,,,,,x

      """
    )
  }

  @Test("with HXL, a row of hashtags, which name the language")
  func hashtags() {
    let table = DataTable([], River.data, languages: ["en", "pt-BR"])
    expectText(
      table.hxl.text,
      """
      \(Self.names.replacing("_lo", with: "_pt-BR"))
      #meta+id,#geo+name+i_en,#geo+name+i_pt_br,#geo+part,#geo+length+num,#geo+bridges+num,#loc+id,#loc+name,#loc+url,\
      #description+i_en,#description+i_pt_br,#geo+code,#meta+letter

      """
    )
  }

  private func field(_ name: String) throws -> JSONTree {
    let schema = try JSONDecoder().decode(JSONTree.self, from: Data(table.schema.text))
    guard case .array(let fields) = schema["fields"] else { return .null }
    return try #require(fields.first { $0["name"] == .string(name) })
  }

  @Test(
    "a column has the type of its values",
    arguments: [
      ("id", "string"), ("length", "number"), ("bridges", "integer"), ("name_lo", "string"),
      ("course", "string"),
    ]
  )
  func types(name: String, type: String) throws {
    #expect(try field(name)["type"] == .string(type))
  }

  @Test("an address has its format, a day its type")
  func formats() throws {
    #expect(try field("mouth_url")["format"] == "uri")
    #expect(CellType(.string(format: "date")).name == "date")
  }

  @Test("what is always there is required; what may be absent, or is in what may be absent, is not")
  func required() throws {
    #expect(try field("name_en")["constraints"] == .object(["required": .flag(true)]))
    #expect(try field("mouth_title")["constraints"] == nil)
    #expect(try field("note_en")["constraints"] == nil)
    #expect(try field("atlas")["constraints"] == nil)
  }

  @Test("constraints follow from the values")
  func constraints() throws {
    #expect(
      try field("id")["constraints"]
        == .object([
          "required": .flag(true), "unique": .flag(true), "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        ])
    )
    #expect(try field("bridges")["constraints"]?["minimum"] == 0)
    #expect(try field("bridges")["constraints"]?["maximum"] == 9)
    #expect(try field("course")["constraints"]?["enum"] == .array(["upper", "lower"]))
  }

  @Test("a key of another list says nothing of its form")
  func foreignKey() {
    let field = DataField<River>.required("id", .id, "The id", \.id).column("id", "#id", is: .foreignKey)
    #expect(field.columns.first?.constraints.keys.sorted() == ["required"])
  }

  @Test("the key is named, and an empty cell is a missing value")
  func keys() throws {
    let schema = try JSONDecoder().decode(JSONTree.self, from: Data(table.schema.text))
    #expect(schema["primaryKey"] == .array(["id"]))
    #expect(schema["missingValues"] == .array([""]))
  }

  @Test(
    "a column says what its field says, but for what it says otherwise, and when it is empty",
    arguments: [
      ("name_en", "What the river is called."), ("note_en", "What to know; empty when there is nothing."),
      ("mouth_title", "The name of the place, in the first language."),
      ("atlas", "The code of the river in the atlas; empty when it has none."),
      ("letter", "The first letter of the id."),
    ]
  )
  func descriptions(name: String, description: String) throws {
    #expect(try field(name)["description"] == .string(description))
  }
}
