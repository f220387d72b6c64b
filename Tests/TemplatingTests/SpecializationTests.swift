import Testing

@testable import Templating

@Suite("What all pages of a folder share is filled into their template once")
struct SpecializationTests {
  @Test("values, loops and tests that are known become text that is only copied")
  func becomesText() throws {
    let filled = try fill(
      """
      {{ site.name }}: {% for code in site.languages %}{{ loop.index }} {{ code }}{% if not loop.last %}, {% endif %}\
      {% endfor %}{% if site.name == "IOM Lao PDR" %} <a href="{{ site.home }}">home</a>{% else %}other{% endif %}
      """
    )
    #expect(filled.instructions.count == 1)
    #expect(
      String(decoding: filled.statics, as: UTF8.self)
        == "IOM Lao PDR: 1 en, 2 lo <a href=\"../index.html\">home</a>"
    )
    #expect(filled.usedFields.isEmpty)
  }

  @Test("what depends on the page stays, between texts that are joined")
  func keepsThePage() throws {
    let filled = try fill("{{ site.name }} – {{ page.title }} – {{ site.name }}")
    #expect(filled.instructions.count == 3)
    #expect(filled.usedFields == [1])
  }

  @Test("a test of a known value and the page's is left to the page")
  func halfKnownTest() throws {
    let template =
      "{% for code in site.languages %}{% if page.kind == code %}here{% else %}{{ code }}{% endif %} {% endfor %}"
    var (english, lao) = (Sample(), Sample())
    english.page.kind = "en"
    lao.page.kind = "lo"
    #expect(try render(english, with: fill(template)) == "here lo ")
    #expect(try render(lao, with: fill(template)) == "en here ")
  }

  @Test("a place on a page of the folder is written as that page needs it")
  func placeOnThePage() throws {
    let facts = try fill("{% for fact in facts %}{{ fact.url }} {% endfor %}", constants: [2], folder: "")
    #expect(
      render(Sample(), with: facts, on: "key-facts.html")
        == "#population areas/health.html https://example.org/?a=1&amp;b=2 "
    )
    #expect(
      render(Sample(), with: facts, on: "contact.html")
        == "key-facts.html#population areas/health.html https://example.org/?a=1&amp;b=2 "
    )
  }

  @Test("a value that is absent does no harm where a test keeps it from being printed")
  func absentValue() throws {
    let filled = try fill(
      "{% if page.title == page.subtitle %}{{ page.subtitle }}{% elif page.contact %}{{ page.contact.name }}{% endif %}",
      constants: [1]
    )
    #expect(render(Sample(), with: filled) == "Head office")
  }
}

extension SpecializationTests {
  /// Compiles a template, and fills in the fields at `constants` for a folder; field 0 is the site.
  private func fill(
    _ text: String,
    constants: [Int] = [0],
    folder: String = "areas/"
  ) throws -> Template {
    guard case .record(let fields) = Sample.schema.value(of: Sample()) else {
      throw Unexpected(description: "a sample is a record")
    }
    let template = try #require(Templates.page(text).compile().template)
    let values = Dictionary(uniqueKeysWithValues: constants.map { ($0, fields[$0]) })
    return template.specialized(with: values, folder: .relative(to: folder))
  }

  private func render(
    _ sample: Sample,
    with template: Template,
    on page: String = "areas/labour.html"
  ) -> String {
    var output: [UInt8] = []
    template.render(
      Sample.schema.value(of: sample, for: template),
      links: .relative(to: page),
      into: &output
    )
    return String(decoding: output, as: UTF8.self)
  }

  private struct Unexpected: Error, CustomStringConvertible {
    let description: String
  }
}
