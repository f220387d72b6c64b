import Foundation
import TestSupport
import Testing

@testable import CountryProfile

@Suite("The columns of the table of key facts")
struct KeyFactColumnTests {
  @Test("key-facts.table.json describes the columns that the program fills, in the same order")
  func sameColumns() throws {
    #expect(try KeyFactColumn.all().map(\.name) == KeyFactColumn.Name.allCases)
  }

  @Test("a status is one of those that a fact can have")
  func status() throws {
    let status = try KeyFactColumn.all().first { $0.name == .status }
    #expect(status?.constraints?.enum == Observation.Status.allCases.map(\.rawValue))
  }

  @Test("all that key-facts.table.json says of a column is in the data package")
  func descriptions() async throws {
    let file = Data(PackageResources.key_facts_table_json)
    let written = try JSONDecoder().decode([[String: JSONTree]].self, from: file).map { column in
      var field = column
      field["hashtag"] = nil
      field["inLanguage"] = nil
      guard column["inLanguage"] == .flag(true), case .string(let name) = column["name"] else { return field }
      field["name"] = .string("\(name)_en")
      return field
    }
    let package = try await TestSite().build().json("data/datapackage.json")
    for table in 0..<2 {
      let schema = package["resources"]?[table]?["schema"]
      #expect(schema?["fields"] == .array(written.map(JSONTree.object)))
    }
  }

  @Test(
    "the language of its texts stands in the heading and in the hashtag",
    arguments: [
      ("en", "label_en", "#indicator+name+i_en"), ("pt-BR", "label_pt-BR", "#indicator+name+i_pt_br"),
    ]
  )
  func language(code: String, heading: String, hashtag: String) throws {
    let language = Language(code: code, name: "A language", locale: code)
    let columns = try KeyFactColumn.all()
    let label = try #require(columns.first { $0.name == .label })
    #expect(label.heading(in: language) == heading)
    #expect(label.hashtag(in: language) == hashtag)
    let unit = try #require(columns.first { $0.name == .unit })
    #expect(unit.heading(in: language) == "unit")
    #expect(unit.hashtag(in: language) == "#indicator+unit+code")
  }
}
