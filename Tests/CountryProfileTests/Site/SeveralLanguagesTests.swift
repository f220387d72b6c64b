import Foundation
import TestSupport
import Testing

/// Profiles with two languages are still refused, but only by a limit: these tests build them with a higher one.
@Suite("A site in two languages")
struct SeveralLanguagesTests {
  /// Returns the sample site with a Lao copy of its English files, in which the word “million” is translated.
  private func bilingual(_ changes: [String: String] = [:]) throws -> TestSite {
    var site = TestSite(files: try GoldenSite(name: "sample").input)
    for path in site.files.keys where path.hasPrefix("Content/en/") && path != "Content/en/404.md" {
      let copy = site[path].replacing(" million](", with: " ລ້ານ](").replacing("} million\"", with: "} ລ້ານ\"")
        .replacing("} billion\"", with: "} ຕື້\"").replacing(" billion](", with: " ຕື້](")
      site["Content/lo/\(path.dropFirst("Content/en/".count))"] = copy
    }
    for (path, text) in changes { site[path] = text }
    let languages = "    locale: en-GB\n  - {code: lo, name: ລາວ, locale: en-GB}\n"
    return
      try site
      .replacing("    locale: en-GB\n", with: languages, in: Self.profile)
      .replacing("name: Velmora", with: "name: {en: Velmora, lo: ເວລໂມຣາ}", in: Self.profile)
      .replacing("label: Population\n", with: "label: {en: Population, lo: ພົນລະເມືອງ}\n", in: Self.facts)
      .replacing("date-not-stated: Date not stated", with: "date-not-stated: ບໍ່ມີວັນທີ", in: Self.labels)
  }

  private static let profile = "Content/profile.yaml"
  private static let facts = "Content/key-facts.yaml"
  private static let labels = "Content/lo/labels.yaml"

  @Test("each page, sheet and feed of the first language is also in the folder of the second")
  func paths() async throws {
    let built = try await bilingual().build(languageLimit: 2)
    #expect(built.messages == "")
    let first = built.paths.filter {
      ($0.hasSuffix(".html") || $0.hasSuffix("feed.xml")) && !$0.hasPrefix("lo/")
    }
    #expect(first.contains("fact-sheets/labour-migration.html") && first.contains("updates/feed.xml"))
    #expect(
      built.paths.filter { $0.hasPrefix("lo/") } == first.filter { $0 != "404.html" }.map { "lo/\($0)" }
    )
    let isSheet = { (path: String) in path.contains("fact-sheet.html") || path.contains("fact-sheets/") }
    let pages = first.filter { $0.hasSuffix(".html") && !isSheet($0) }
    #expect(built.pageCount == 2 * pages.count - 1, "there is one page for missing addresses")
  }

  @Test("a page is in its language, with its words, and its links stay in it")
  func words() async throws {
    let built = try await bilingual().build(languageLimit: 2)
    let page = try built.page("lo/areas/labour-migration.html")
    #expect(page.contains("<html lang=\"lo\""))
    #expect(page.contains("ເວລໂມຣາ"))
    #expect(try !built.page("areas/labour-migration.html").contains("ເວລໂມຣາ"))
    let facts = try built.page("lo/key-facts.html")
    #expect(facts.contains("ພົນລະເມືອງ") && facts.contains("ບໍ່ມີວັນທີ"))
    for path in built.paths where path.hasPrefix("lo/") && path.hasSuffix(".html") {
      let targets = try pages(linkedFrom: path, in: built)
      #expect(!targets.isEmpty)
      for target in targets {
        #expect(target.hasPrefix("lo/") && built.paths.contains(target), "\(path) leads to \(target)")
      }
    }
  }

  @Test("the data files have both: texts by language, and a column for each")
  func data() async throws {
    let built = try await bilingual().build(languageLimit: 2)
    let fact = try built.json("data/key-facts.json")["facts"]?[0]
    #expect(fact?["label"]?["lo"] == .string("ພົນລະເມືອງ"))
    #expect(fact?["display"]?["lo"] == .string("5.4 ລ້ານ"))
    let area = try built.json("data/areas/labour-migration.json")
    #expect(area["page"]?["lo"] == .string("../../lo/areas/labour-migration.html"))
    let bodies = [area["body"]?["en"], area["body"]?["lo"]]
    #expect(bodies.allSatisfy { $0 != nil } && bodies[0] != bodies[1], "links stay in the language")
    let heading = try built.page("data/key-facts.csv").prefix { !$0.isNewline }
    #expect(heading.contains("label_en,label_lo"))
  }

  @Test("the site map has the pages of both")
  func siteMap() async throws {
    let map = try await bilingual().build(languageLimit: 2).page("sitemap.xml")
    let addresses = map.matches(of: /<loc>([^<]+)contact\.html<\/loc>/).map { String($0.1) }
    #expect(addresses.count == 2 && addresses.last == addresses.first.map { "\($0)lo/" })
  }

  @Test("each language is checked by its own words")
  func checks() async throws {
    var site = try bilingual()
    site["Content/lo/contact.md"] += "\nIn 2023, 5.4 ລ້ານ people.\n"
    site = try site.replacing("  at-least: \"at least {number}\"\n", with: "", in: Self.labels)
    let messages = try await site.build(languageLimit: 2).messages
    #expect(messages.contains("'5.4 ລ້ານ' is the key fact 'population'"))
    #expect(messages.contains("Content/lo/contact.md:"))
    #expect(messages.contains("has the qualifier 'at-least', which no label explains"))
    #expect(messages.contains("add 'at-least' to 'qualifiers' in lo/labels.yaml"))
  }

  @Test("an area that only the second language has is in the data too")
  func areaInOneLanguage() async throws {
    let page = "---\ntitle: ພາສາລາວ\n---\n\n[5.4 ລ້ານ](fact:population)\n"
    let built = try await bilingual(["Content/lo/areas/new.md": page]).build(languageLimit: 2)
    #expect(built.messages == "")
    let area = try built.json("data/areas/new.json")
    #expect(area["title"] == .object(["lo": .string("ພາສາລາວ")]))
    #expect(area["facts"] == .array([.string("population")]))
    #expect(try built.page("data/areas.json").contains("areas/new.json"))
  }

  @Test("what only one language has is missing in the other by its name")
  func pageInOneLanguage() async throws {
    var site = try bilingual()
    site.remove("Content/lo/contact.md")
    let messages = try await site.build(languageLimit: 2).messages
    #expect(messages.contains("there is no page 'lo/contact.md' for the menu"))
    #expect(!messages.contains("there is no page 'contact.md' for the menu"))
  }

  @Test("servers show one page for missing addresses, which is that of the first language")
  func notFound() async throws {
    let page = "---\ntitle: A page\n---\n"
    let messages = try await bilingual(["Content/lo/404.md": page]).build(languageLimit: 2).messages
    #expect(
      messages == """
        Content/lo/404.md: error: the page for missing addresses serves all languages
          | remove this file, and say it in the 404.md of the first language

        """
    )
  }

  @Test("two languages can't have one code")
  func sameCode() async throws {
    let site = try bilingual().replacing("code: lo", with: "code: en", in: Self.profile)
    #expect(
      try await site.build(languageLimit: 2).messages.contains("error: two languages have the same code")
    )
  }

  @Test("a section can't be called like a language, whose folder it would share")
  func sectionOfThatName() async throws {
    let page = "---\ntitle: A page\n---\n"
    let messages = try await bilingual(["Content/en/lo/page.md": page]).build(languageLimit: 2).messages
    #expect(messages.contains("a section can't be called 'lo', since the site keeps other files there"))
  }

  @Test("a language without a file that each needs says so")
  func missingFile() async throws {
    var site = try bilingual()
    site.remove("Content/lo/home.md")
    let messages = try await site.build(languageLimit: 2).messages
    #expect(messages.contains("Content/lo/home.md: error: "))
    #expect(messages.contains("create it: every language needs one"))
  }

  /// Returns the pages of the site that a page links to, by their paths below the root.
  private func pages(linkedFrom path: String, in built: BuiltSite) throws -> [String] {
    let base = try #require(URL(string: "https://site.invalid/\(path)"))
    return try built.page(path).matches(of: /<a [^>]*href="([^"#]+)/).compactMap { match in
      guard let url = URL(string: String(match.1), relativeTo: base), url.host() == "site.invalid",
        url.pathExtension == "html"
      else { return nil }
      return String(url.absoluteURL.path(percentEncoded: false).dropFirst())
    }
  }
}
