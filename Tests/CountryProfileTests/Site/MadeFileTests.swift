import TestSupport
import Testing

@Suite("Links to what the site makes itself, and to its own address")
struct MadeFileTests {
  private static let page = "Content/en/areas/health.md"

  private func site(_ text: String) -> TestSite {
    var site = TestSite.withFactSheets
    site[Self.page] = "---\ntitle: Health\n---\n\n\(text)\n"
    return site
  }

  @Test("data files and fact sheets are found by their path from the page")
  func made() async throws {
    let built = try await site(
      "[a](../data/key-facts.csv) [b](../data/areas/health.json) [c](../fact-sheets/health.html) [d](../fact-sheet.html)"
    ).build()
    #expect(built.messages == "")
    let html = try built.page("areas/health.html")
    for path in [
      "../data/key-facts.csv", "../data/areas/health.json", "../fact-sheets/health.html",
      "../fact-sheet.html",
    ] {
      #expect(html.contains("<a href=\"\(path)\">"), "\(path)")
      #expect(built.paths.contains(String(path.dropFirst(3))))
    }
  }

  @Test("in a build without PDFs, a link to one leads to the page of the fact sheet, which a note says")
  func unprinted() async throws {
    let built = try await site("[Sheet](../fact-sheets/health.pdf)").build()
    expectText(
      built.messages,
      """
      Content/en/areas/health.md:5:1: note: this build makes no PDFs, so the link leads to the fact sheet as a page
      5 | [Sheet](../fact-sheets/health.pdf)
        | ^ build with --pdf to have them

      """
    )
    #expect(try built.page("areas/health.html").contains("<a href=\"../fact-sheets/health.html\">Sheet</a>"))
  }

  @Test("what the site does not make is an error, and no page where it can be none")
  func unknown() async throws {
    let found = try await site(
      "[a](../data/key-fact.csv) [b](../fact-sheets/helth.pdf) [c](../media/report.docx)"
    ).messages
    for path in ["../data/key-fact.csv", "../fact-sheets/helth.pdf", "../media/report.docx"] {
      #expect(found.contains("error: there is no file '\(path)'\n"))
    }
    #expect(
      found.contains("^ put the file into the folder media, and link to it by its path from this file\n")
    )
  }

  @Test("a whole address of the site itself is a link to the page, checked as any other")
  func ownAddress() async throws {
    let published = try site(
      """
      [a](https://example.org/lao/key-facts.html#population) [b](http://example.org/lao) \
      [c](https://example.org/lao/data/key-facts.csv) [d](https://example.org/laos) [e](https://example.org/lao/areas/helth.html)
      """
    ).published(at: "https://example.org/lao/")
    expectText(
      try await published.messages.split(separator: "\n", omittingEmptySubsequences: false).filter {
        !$0.contains(" | ") || $0.contains("^")
      }.joined(separator: "\n"),
      """
      Content/en/areas/health.md:5:162: error: there is nothing at 'areas/helth.html' on this site
        |                                                         ^ did you mean 'health.md'?

      """
    )
    var right = published
    right[Self.page] = right[Self.page].replacing(" [e](https://example.org/lao/areas/helth.html)", with: "")
    let html = try await right.build().page("areas/health.html")
    expectText(
      html,
      """
      <p><a href="../key-facts.html#population">a</a> <a href="../index.html">b</a> \
      <a href="../data/key-facts.csv">c</a> <a href="https://example.org/laos">d</a></p>

      """
    )
  }

  @Test("the address that stands in the file as an example is a warning")
  func example() async throws {
    let messages = try await TestSite().published(at: "https://www.example.org/").messages
    #expect(
      messages.contains(
        "warning: this address is only an example, which search engines and other sites would be told\n"
      )
    )
  }

  @Test("a file name with spaces and brackets is quoted whole, and then found")
  func oddName() async throws {
    var site = site("[Report](../media/Report 2024 (FINAL).pdf \"All\")")
    site["Content/media/Report 2024 (FINAL).pdf"] = "%PDF-1.4\n"
    let link = "(<../media/Report 2024 (FINAL).pdf> \"All\")"
    // The path is from the page's folder.
    #expect(try await site.messages.contains("^ write '\(link)'\n"))
    site[Self.page] = site[Self.page].replacing(
      "(../media/Report 2024 (FINAL).pdf \"All\")",
      with: link.replacing("../", with: "../../")
    )
    #expect(try await site.messages == "")
  }

  @Test("several telephone numbers, with what they are for and when they are answered, are in pages and data")
  func telephones() async throws {
    var site = try TestSite().replacing(
      "contact:\n",
      with: """
        contact:
          phone:
            - +856 21 267 734
            - {number: +856 21 267 735 ext. 4, label: Help line, hours: Mon–Fri 8–17}

        """,
      in: "Content/profile.yaml"
    )
    site["Templates/home.html"] =
      "{% for p in site.contact.phones %}{{ p.number }} {% if p.label and p.hours %}{{ p.label }} {{ p.hours }}{% endif %}\n{% endfor %}"
    let built = try await site.build()
    #expect(built.messages == "")
    expectText(
      try built.page("index.html"),
      "+856 21 267 734 +856 21 267 735 ext. 4 Help line Mon–Fri 8–17"
    )
    let contact = try built.json("data/profile.json")["contact"]
    #expect(contact?["phone"] == "+856 21 267 734")
    #expect(contact?["phones"]?[1]?["link"] == "tel:+85621267735;ext=4")
    #expect(contact?["phones"]?[1]?["hours"]?["en"] == "Mon–Fri 8–17")
  }

  @Test("a number without the code of its country is a warning, unless it says that it is meant")
  func localNumber() async throws {
    func messages(_ phone: String) async throws -> String {
      try await TestSite().replacing(
        "contact:\n",
        with: "contact:\n  phone: \(phone)\n",
        in: "Content/profile.yaml"
      ).messages
    }
    #expect(
      try await messages("021 267 734").contains(
        "warning: '021 267 734' has no country code, so it can't be dialled from abroad\n"
      )
    )
    #expect(try await messages("{number: \"021 267 734\", checked: true}") == "")
    #expect(try await messages("1362") == "")
    #expect(try await messages("na").contains("error: 'na' is no telephone number\n"))
  }
}
