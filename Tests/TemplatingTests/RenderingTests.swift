import Diagnostics
import Templating
import Testing

@Suite("Compiled templates")
struct RenderingTests {
  @Test("a part is checked at each place with what is known there")
  func partsByPlace() throws {
    let templates: Templates = [
      "page.html": """
      {% for item in facts %}{% include "label.html" %} {% endfor %}
      {% if page.summary %}{% include "summary.html" %}{% endif %}
      """,
      "label.html": "{{ item.label }}",
      "summary.html": "{{ page.summary }}",
    ]
    #expect(
      try templates.render() == "Population Density &lt;27&gt; Airports Safe, &#34;regular&#34; migration"
    )
  }

  @Test("one template serves several types of pages, and says once what is wrong with it for all")
  func severalTypes() throws {
    let library: [String: SourceText] = ["a.html": SourceText(path: "a.html", text: "{{ name }}{{ nmae }}")]
    let report = Report()
    let templates = TemplateLibrary(library, report: report)
    let site = templates.template("a.html", for: Sample.site.type, report: report)
    let again = templates.template("a.html", for: Sample.site.type, report: report)
    #expect(site == nil && again == nil)
    #expect(report.diagnostics.map(\.message) == ["the site has no field 'nmae'"])
  }

  @Test("a template that is not there is an error with a suggestion")
  func missingTemplate() throws {
    let report = Report()
    let sources = ["home.html": SourceText(path: "Templates/home.html", text: "")]
    let library = TemplateLibrary(sources, report: report)
    #expect(library.contains("home.html") && !library.contains("hom.html"))
    #expect(library.template("hom.html", for: Sample.schema.type, report: report) == nil)
    #expect(
      try DiagnosticFormat.text.render(report.diagnostics) == """
        hom.html: error: there is no template 'hom.html'
          | did you mean 'home.html'?

        """
    )
  }

  @Test("pages are appended to what is there")
  func appends() throws {
    let template = try #require(Templates.page("{{ site.name }}").compile().template)
    var output = Array("before ".utf8)
    template.render(Sample.schema.value(of: Sample()), links: .absolute("https://x/"), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "before IOM Lao PDR")
  }

  @Test("JSON cannot end the script that it stands in")
  func jsonInScript() throws {
    let page = Templates.page("<script type=\"application/ld+json\">{{ page.data }}</script>")
    #expect(
      try page.render() == #"""
        <script type="application/ld+json">{"name": "\u003c/script>\u003cb>", "n": [1]}</script>
        """#
    )
  }

  @Test("a constant of a schema is the same value in every record")
  func constant() throws {
    let schema = RecordSchema<Int>(
      "page",
      [
        .constant(
          "site",
          "The site",
          type: .record(Sample.site.type),
          value: Sample.site.value(of: Sample.Site())
        ),
        .number("number", "The number of the page") { $0 },
      ]
    )
    let template = try #require(
      Templates.page("{{ site.name }} {{ number }}").compile(for: schema.type).template
    )
    var output: [UInt8] = []
    for number in 1...2 { template.render(schema.value(of: number), links: .absolute(""), into: &output) }
    #expect(String(decoding: output, as: UTF8.self) == "IOM Lao PDR 1IOM Lao PDR 2")
  }

  @Test(
    "ordinary HTML is let through",
    arguments: [
      "<!DOCTYPE html><html lang=en><head><meta charset=utf-8></head></html>",
      "<br/><img src=\"a.png\" alt=''/><input disabled value = \"x\" checked>",
      "1 < 2 && 3 > 2 <3 </> <!-- a -- b - c --><!----><!--> x <!---> y",
      "<script>if (a</b/.test(c)) { d('</scr' + 'ipt>') }</script>",
      "<style>a > b { content: \"</p>\" }</style><title>a < b</title><textarea></TEXTAREA >",
      "<svg viewBox=\"0 0 1 1\"><use xlink:href=\"#a\"/></svg><?xml version='1.0'?>",
      "<p\n  class=\"a\"\n  hidden\n>{{ page.title }}</p\n>",
      "<input {% if page.isNew %}checked{% endif %} {% if page.isNew %}disabled {% endif %}class=\"a\">",
      "<div class=\"{% if page.isNew %}new{% else %}old{% endif %}{{ page.kind }}\" data-on='{{ page.kind }}'></div>",
    ]
  )
  func ordinaryHTML(text: String) throws {
    #expect(try Templates.page(text).messages().isEmpty)
  }
}
