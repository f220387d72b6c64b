import TestSupport
import Testing

@Suite("Which template renders a page")
struct TemplateChoiceTests {
  private static let kinds = [
    "home", "area", "key-facts", "section", "page", "404",
  ].map { ("Templates/\($0).html", $0 + " {{ page.kind }} {{ page.path }}") }

  private func site(_ changes: [String: String?] = [:]) -> TestSite {
    let files = Dictionary(uniqueKeysWithValues: Self.kinds).mapValues { Optional($0) }
    return TestSite(files.merging(changes) { _, new in new })
  }

  @Test("each kind of page has its own")
  func kinds() async throws {
    let built = try await site(["Content/en/page.md": "---\ntitle: x\n---\n"]).build()
    for (path, text) in [
      ("index.html", "home home"), ("areas/health.html", "area area"),
      ("key-facts.html", "key-facts key-facts"),
      ("areas/index.html", "section section"), ("page.html", "page page"), ("404.html", "404 404"),
    ] {
      expectText(try built.page(path), "\(text) \(path)")
    }
  }

  @Test("the pages of a section use the template of its name, or else the one of pages")
  func section() async throws {
    let page = "---\ntitle: x\n---\n"
    let files = ["Content/en/updates/a.md": page, "Content/en/projects/a.md": page]
    let built = try await site(files.merging(["Templates/updates.html": "own {{ page.kind }}"]) { a, _ in a })
      .build()
    expectText(try built.page("updates/a.html"), "own page")
    expectText(try built.page("projects/a.html"), "page page projects/a.html")
    expectText(try built.page("updates/index.html"), "section section updates/index.html")
  }

  @Test("a page may name its own, which has the fields of the page's kind")
  func own() async throws {
    let built = try await site([
      "Content/en/areas/health.md": "---\ntitle: x\ntemplate: special.html\n---\n",
      "Templates/special.html": "special{% if previous %} {{ previous.title }}{% endif %}",
    ]).build()
    // Only an area uses the template, so it may use `previous`, a field that other kinds of pages lack.
    #expect(built.messages == "")
    expectText(try built.page("areas/health.html"), "special Labour migration")
  }

  @Test("a template that a page names and that does not exist is an error with a suggestion")
  func unknownName() async throws {
    expectText(
      try await site(["Content/en/page.md": "---\ntitle: x\ntemplate: pag.html\n---\n"]).messages,
      """
      Content/en/page.md:3:11: error: there is no template 'pag.html'
      3 | template: pag.html
        |           ^ did you mean 'page.html'?

      """
    )
    let far = try await site(["Content/en/page.md": "---\ntitle: x\ntemplate: fancy\n---\n"]).messages
    #expect(far.hasSuffix("^ use the name of a file in Templates\n"))
  }

  @Test(
    "a template that every site needs is missed, whether a page uses it or not",
    arguments: [
      "home.html", "area.html", "key-facts.html", "section.html", "page.html", "404.html", "parts/facts.html",
      "parts/chart-block.html", "parts/cards.html",
    ]
  )
  func missing(name: String) async throws {
    expectText(
      try await site(["Templates/\(name)": nil]).messages,
      "Templates/\(name): error: this template is missing\n  | create it: every site needs it\n"
    )
  }

  @Test("a template that no page uses is checked too")
  func unused() async throws {
    let found = try await site(["Templates/updates.html": "{{ page.titel }}"]).messages
    #expect(found.hasPrefix("Templates/updates.html:1:9: error: "))
    #expect(found.hasSuffix("^ did you mean 'title'?\n"))
  }

  @Test("a template that no page uses may be meant for any kind of page; the nearest is told what is wrong")
  func unusedOfAnotherKind() async throws {
    let text = "{% if previous %}{{ previous.title }}{% endif %}{{ page.title }}"
    #expect(try await site(["Templates/old-area.html": text]).messages == "")
    let wrong = try await site(["Templates/old-area.html": text + "{{ page.titel }}"]).messages
    #expect(wrong.split(separator: "\n").count == 3)
    #expect(wrong.hasPrefix("Templates/old-area.html:1:73: error: the page has no field 'titel'\n"))
  }

  @Test("a label that is missing is to be added to the labels")
  func missingLabel() async throws {
    expectText(
      try await site(["Templates/updates.html": "{{ labels.published_by }}"]).messages,
      """
      Content/en/labels.yaml: error: words that pages show are missing here: published-by
        | add a line for each, with what readers see behind the colon: 'published-by: …'

      """
    )
  }

  @Test("a template that others extend or include is no page of its own, whatever it is called")
  func frames() async throws {
    let found = try await site([
      "Templates/frame.html": "{% block main %}{% endblock %}",
      "Templates/row.html": "{{ item.title }}",
      "Templates/page.html":
        "{% extends \"frame.html\" %}{% block main %}"
        + "{% for item in areas %}{% include \"row.html\" %}{% endfor %}{% endblock %}",
    ]).messages
    #expect(found == "")
  }

  @Test("a field that a kind of page does not have is an error that names the kind")
  func fieldOfAnotherKind() async throws {
    expectText(
      try await site(["Templates/page.html": "{% if previous %}x{% endif %}"]).messages,
      """
      Templates/page.html:1:7: error: a page of the kind 'page' has no field 'previous'
      1 | {% if previous %}x{% endif %}
        |       ^ there are: site, labels, assets, areas, page, facts

      """
    )
  }

  @Test("files that have no effect are warned about")
  func strayFiles() async throws {
    let found = try await site([
      "Templates/extra.css": "", "Templates/README.md": "", "Templates/.keep": "",
      "Templates/parts/old.html": "{{ nothing }}",
    ]).messages
    expectText(
      found,
      """
      Templates/extra.css: warning: this file is neither a template nor an asset, and has no effect
        | move it to the folder Templates/assets, or remove it
      Templates/parts/old.html: warning: no template includes this one, so that its fields are not checked
        | include it, or remove it

      """
    )
  }

  @Test("a page is made from HTML, whatever other templates there are")
  func otherKinds() async throws {
    expectText(
      try await site([
        "Content/en/page.md": "---\ntitle: x\ntemplate: site/robots.txt\n---\n",
        "Templates/site/robots.txt": "{{ sitemap }}", "Templates/old.xml": "<a/>",
        "Templates/humans.txt": "x",
      ]).messages,
      """
      Content/en/page.md:3:11: error: no page can be made from 'site/robots.txt'
      3 | template: site/robots.txt
        |           ^ use the name of an .html file in Templates
      Templates/humans.txt: warning: no template includes this one, so that its fields are not checked
        | include it, or remove it
      Templates/old.xml: warning: no template includes this one, so that its fields are not checked
        | include it, or remove it

      """
    )
  }

  @Test("errors in templates and in pages are shown in one run")
  func together() async throws {
    let found = try await site([
      "Templates/page.html": "{{ page.titel }}",
      "Content/en/page.md": "---\ntitle: x\n---\n\n[x](nowhere.md)\n",
    ]).messages
    #expect(found.contains("Templates/page.html:1:9: error: "))
    #expect(found.contains("Content/en/page.md:5:1: error: there is no page 'nowhere.md'\n"))
  }
}
