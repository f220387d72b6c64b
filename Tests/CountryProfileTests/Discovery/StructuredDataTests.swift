import Foundation
import TestSupport
import Testing

@Suite("Structured data")
struct StructuredDataTests {
  private let template =
    "{% if page.json_ld %}<script type=\"application/ld+json\">{{ page.json_ld }}</script>{% endif %}"

  private func site(_ changes: [String: String?] = [:]) -> TestSite {
    let kinds = ["home", "area", "key-facts", "section", "page", "404"]
    let templates = Dictionary(
      uniqueKeysWithValues: kinds.map { ("Templates/\($0).html", template as String?) }
    )
    return TestSite(templates.merging(changes) { $1 })
  }

  private func graph(_ page: String, of site: TestSite) async throws -> [JSONTree] {
    let html = try await site.build().page(page)
    let json = html.dropFirst("<script type=\"application/ld+json\">".count).dropLast("</script>".count)
    let tree = try JSONDecoder().decode(JSONTree.self, from: Data(json.utf8))
    #expect(tree["@context"] == "https://schema.org")
    guard case .array(let nodes)? = tree["@graph"] else { return [] }
    return nodes
  }

  private func node(_ type: String, on page: String, of site: TestSite) async throws -> JSONTree? {
    try await graph(page, of: site).first { $0["@type"] == .string(type) }
  }

  @Test("the graph of an area, word for word: who publishes it, the site, the page, and the way to it")
  func wordForWord() async throws {
    let built = try await site([
      "Content/en/areas/labour.md": "---\ntitle: Labour </script> & \"more\"\nsummary: Sums up\n---\n"
    ]).published(at: "https://x.org/lao").build()
    expectText(
      try built.page("areas/labour.html").replacing("},{", with: "},\n{"),
      """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[\
      {"@id":"https://x.org/lao/index.html#Organization","@type":"Organization","alternateName":"IOM",\
      "name":"International Organization for Migration"},
      {"@id":"https://x.org/lao/index.html#Office","@type":"Organization","alternateName":"IOM Lao PDR",\
      "areaServed":{"@type":"Country","alternateName":"Lao PDR","identifier":"LAO",\
      "name":"Lao People's Democratic Republic"},"name":"IOM Lao PDR",\
      "parentOrganization":{"@id":"https://x.org/lao/index.html#Organization"},\
      "url":"https://x.org/lao/index.html"},
      {"@id":"https://x.org/lao/index.html#WebSite","@type":"WebSite","alternateName":"IOM Lao PDR",\
      "inLanguage":"en","name":"IOM Lao PDR","publisher":{"@id":"https://x.org/lao/index.html#Office"},\
      "url":"https://x.org/lao/index.html"},
      {"@id":"https://x.org/lao/areas/labour.html","@type":"WebPage",\
      "breadcrumb":{"@id":"https://x.org/lao/areas/labour.html#BreadcrumbList"},"description":"Sums up",\
      "inLanguage":"en","isPartOf":{"@id":"https://x.org/lao/index.html#WebSite"},\
      "name":"Labour \\u003c/script> & \\"more\\"","url":"https://x.org/lao/areas/labour.html"},
      {"@id":"https://x.org/lao/areas/labour.html#BreadcrumbList","@type":"BreadcrumbList","itemListElement":[\
      {"@type":"ListItem","item":"https://x.org/lao/index.html","name":"Home","position":1},
      {"@type":"ListItem","item":"https://x.org/lao/areas/index.html","name":"Areas","position":2},
      {"@type":"ListItem","item":"https://x.org/lao/areas/labour.html",\
      "name":"Labour \\u003c/script> & \\"more\\"","position":3}]}]}</script>
      """
    )
  }

  @Test("there is none without the site's address, and none for missing addresses")
  func none() async throws {
    expectText(try await site().build().page("index.html"), "")
    expectText(try await site().published().build().page("404.html"), "")
  }

  @Test("the office says how it is reached")
  func office() async throws {
    let site = try site().published().replacing(
      "  name: IOM Lao PDR\n",
      with: "  name: IOM in Vientiane\n  address: [UN House, Vientiane]\n  phone: +856 21 267 734\n"
        + "  email: a@iom.int\n  links: [{label: Facebook, url: \"https://www.facebook.com/IOM\"}]\n",
      in: "Content/profile.yaml"
    )
    let office = try await graph("index.html", of: site)[1]
    #expect(office["name"] == "IOM in Vientiane")
    #expect(office["address"] == "UN House, Vientiane")
    #expect(office["telephone"] == "+856 21 267 734")
    #expect(office["email"] == "a@iom.int")
    #expect(office["sameAs"] == .array(["https://www.facebook.com/IOM"]))
  }

  @Test("the home page has no way to itself; its name in the way to others is that of menus")
  func home() async throws {
    var site = try site().published()
    site["Content/en/labels.yaml"] += "home: Start\n"
    #expect(try await node("BreadcrumbList", on: "index.html", of: site) == nil)
    #expect(try await node("WebPage", on: "index.html", of: site)?["breadcrumb"] == nil)
    let trail = try await node("BreadcrumbList", on: "key-facts.html", of: site)?["itemListElement"]
    #expect(trail?[0]?["name"] == "Start")
    #expect(trail?[1]?["name"] == "Key facts")
    #expect(trail?[2] == nil)
  }

  @Test("a section's list is a collection, which changed with the last of its pages")
  func section() async throws {
    let site = try site([
      "Content/en/areas/labour.md": "---\ntitle: Labour\ndate: 2026-01-02\nreviewed: 2026-03-04\n---\n"
    ]).published()
    let list = try await node("CollectionPage", on: "areas/index.html", of: site)
    #expect(list?["dateModified"] == "2026-03-04")
    #expect(list?["datePublished"] == nil)
    let page = try await node("WebPage", on: "areas/labour.html", of: site)
    #expect(page?["datePublished"] == "2026-01-02")
    #expect(page?["dateModified"] == "2026-03-04")
    #expect(page?["lastReviewed"] == "2026-03-04")
  }

  @Test("a page has its picture")
  func picture() async throws {
    var site = try site(["Content/en/page.md": "---\ntitle: A page\n---\n\n![A river](../media/a.png)\n"])
      .published()
    site.add("Content/media/a.png", bytes: Picture.png(width: 640, height: 480))
    let picture = try await node("WebPage", on: "page.html", of: site)?["primaryImageOfPage"]
    #expect(picture?["url"] == "https://laos.iom.int/media/a.png")
    #expect(picture?["caption"] == "A river")
  }

  @Test("the picture of the profile is not that of a page")
  func pictureOfProfile() async throws {
    var site = try site().published("picture: {file: a.png, alt: The office}\n")
    site.add("Content/media/a.png", bytes: Picture.png(width: 640, height: 480))
    let page = try await node("WebPage", on: "index.html", of: site)
    #expect(page?["name"] == "Home")
    #expect(page?["primaryImageOfPage"] == nil)
  }

  @Test("the key facts are a data set with its files, sources, terms and variables")
  func dataset() async throws {
    let site = try site().published(
      "licence: https://creativecommons.org/licenses/by/4.0/\ncitation: Cite so\n"
    )
    .replacing(
      "    publisher: IOM\n",
      with: "    publisher: IOM\n    published: 2019-06-30\n  - id: unused\n    title: B\n    publisher: B\n",
      in: "Content/profile.yaml"
    )
    .replacing(
      "unit: people-per-km2\n",
      with: "unit: people-per-km2\n    definition: Residents\n    codes: {world-bank: EN.POP.DNST}\n",
      in: "Content/key-facts.yaml"
    )
    let dataset = try await node("Dataset", on: "key-facts.html", of: site)
    #expect(dataset?["name"] == "Key facts – IOM Lao PDR")
    #expect(dataset?["license"] == "https://creativecommons.org/licenses/by/4.0/")
    #expect(dataset?["creditText"] == "Cite so")
    #expect(dataset?["spatialCoverage"]?["name"] == "Lao People's Democratic Republic")
    #expect(dataset?["isBasedOn"]?[0]?["datePublished"] == "2019-06-30")
    #expect(dataset?["isBasedOn"]?[1] == nil)
    let downloads = (0..<5).map { dataset?["distribution"]?[$0] }
    #expect(downloads[0]?["encodingFormat"] == "text/csv")
    #expect(downloads[2]?["encodingFormat"] == "application/json")
    let files = ["key-facts.csv", "key-facts.hxl.csv", "key-facts.json", "datapackage.json"]
    #expect(
      downloads.map { $0?["contentUrl"] } == files.map { .string("https://laos.iom.int/data/\($0)") } + [nil]
    )
    let density = dataset?["variableMeasured"]?[3]
    #expect(density?["name"] == "Population density")
    #expect(density?["value"] == 27)
    #expect(density?["unitText"] == "people per km²")
    #expect(density?["propertyID"] == "EN.POP.DNST")
    #expect(density?["url"] == "https://laos.iom.int/key-facts.html#density")
    #expect(density?["description"] == "Residents; Date not stated")
    #expect(dataset?["variableMeasured"]?[1]?["description"] == "over 1.3 million; 2019")
  }

  @Test("without a summary, a data set is described by what it holds; terms in words are named")
  func description() async throws {
    let dataset = try await node(
      "Dataset",
      on: "key-facts.html",
      of: site().published("licence: Free to use\n")
    )
    #expect(
      dataset?["description"] == "Population, Lao migrants abroad, Urban population, Population density"
    )
    #expect(dataset?["license"]?["name"] == "Free to use")
  }

  @Test("texts stay what they are", arguments: ["ຂ່າວ \\\\ \\\"so\\\"", "a\\r\\tb", "é 👩‍👧 \\u2028."])
  func oddTexts(title: String) async throws {
    let site = try site(["Content/en/page.md": "---\ntitle: \"\(title)\"\n---\n"]).published()
    let page = try await node("WebPage", on: "page.html", of: site)
    let plain = ["ຂ່າວ \\ \"so\"", "a\r\tb", "é 👩‍👧 \u{2028}."]
    #expect(plain.map(JSONTree.string).contains(page?["name"]))
  }
}
