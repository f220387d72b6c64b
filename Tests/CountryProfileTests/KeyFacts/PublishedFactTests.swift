import Diagnostics
import Foundation
import OpenData
import TestSupport
import Testing

@testable import CountryProfile

@Suite("What is published of a key fact")
struct PublishedFactTests {
  @Test("a status is one of those that a fact can have, in JSON and in the table")
  func status() async throws {
    let site = try await TestSite().build()
    let statuses = Observation.Status.allCases.map { JSONTree.string($0.rawValue) }
    let schema = try site.json("data/schema/key-facts.schema.json")
    let fact = schema["properties"]?["facts"]?["items"]
    #expect(fact?["properties"]?["status"]?["enum"] == .array(statuses + [.null]))
    #expect(try field("status", in: site)?["constraints"]?["enum"] == .array(statuses))
  }

  @Test("JSON and table describe it alike, and only the table says that a text is in one language")
  func descriptions() async throws {
    let site = try await TestSite().build()
    let schema = try site.json("data/schema/key-facts.schema.json")
    let note = schema["properties"]?["facts"]?["items"]?["properties"]?["note"]
    let sentence = "What a reader must know beside the figure"
    #expect(note?["description"] == .string("\(sentence), by language; null when there is nothing to say."))
    #expect(
      try field("note_en", in: site)?["description"]
        == .string("\(sentence); empty when there is nothing to say.")
    )
    #expect(
      try field("source_title", in: site)?["description"]
        == "The title of the source, in the first language of the profile."
    )
  }

  private func field(_ name: String, in site: BuiltSite) throws -> JSONTree? {
    let package = try site.json("data/datapackage.json")
    guard case .array(let fields) = package["resources"]?[0]?["schema"]?["fields"] else { return nil }
    return fields.first { $0["name"] == .string(name) }
  }

  @Test("what it says in a language, it says in each")
  func languages() async throws {
    let published = try await migrantsAbroad(in: [
      Language(code: "en", name: "English", locale: "en-GB"),
      Language(code: "de", name: "Deutsch", locale: "de-DE"),
    ])
    let file = Data(DataDocuments.keyFacts.text(published))
    let fact = try JSONDecoder().decode(JSONTree.self, from: file)["facts"]?[0]
    #expect(fact?["display"] == .object(["en": "over 1.3 million", "de": "over 1,3 Millionen"]))
    #expect(fact?["citation"]?.keys == ["de", "en"])
    #expect(fact?["label"] == .object(["en": "Lao migrants abroad"]))

    let table = DataTable(published.facts, PublishedFact.data, languages: ["en", "de"])
    let lines = String(decoding: table.hxl, as: UTF8.self).split(separator: "\r\n")
    #expect(lines[0].hasPrefix("id,label_en,label_de,value,"))
    #expect(lines[0].contains(",source_title,source_publisher,"))
    #expect(lines[1].contains(",#description+display+i_en,#description+display+i_de,"))
    #expect(
      lines[2].hasPrefix("migrants-abroad,Lao migrants abroad,Lao migrants abroad,1300000,1,over,,,over 1.3")
    )
  }

  /// Returns one fact of the small site as it is published; all languages use the labels of the first.
  private func migrantsAbroad(in languages: [Language]) async throws -> PublishedFacts {
    let content = await TestSite().content()
    let profile = try #require(content.profile)
    let labels = try #require(content.localized.first?.labels)
    let facts = try #require(content.keyFacts).facts
    let localized = languages.map { language in
      let localizer = Localizer(language, labels: labels, firstLanguage: languages[0])
      let links = SiteLinks(base: nil, keyFacts: "key-facts.html")
      return (language.code, LocalizedFacts(facts, localizer: localizer, links: links))
    }
    let fact = PublishedFact(
      fact: facts[1],
      localized: ByLanguage(localized),
      country: profile.country,
      figures: [],
      page: "../key-facts.html#migrants-abroad"
    )
    return PublishedFacts(profile: profile, facts: [fact])
  }
}
