import Templating
import TestSupport
import Testing

@Suite("No template crashes or hangs the program")
struct HostileTemplateTests {
  @Test("ten thousand statements in each other are one error")
  func deepStatements() throws {
    let page = String(repeating: "{% if page.isNew %}", count: 10_000)
    let messages = Templates.page(page).compile().diagnostics.map(\.message)
    #expect(messages == ["statements are nested too deeply"])
  }

  @Test(
    "a hundred thousand elements in each other are one error, with end tags or without",
    arguments: ["", "</b>"]
  )
  func deepElements(end: String) {
    let text = String(repeating: "<x:a>", count: 100_000) + String(repeating: end, count: 100_000)
    let messages = Templates.xml(text).compile().diagnostics.map(\.message)
    #expect(messages.filter { !$0.hasPrefix("no tag declares") } == ["elements are nested too deeply"])
  }

  @Test("ten thousand parentheses or negations in each other are one error", arguments: ["(", "not "])
  func deepTests(repeated: String) throws {
    let page = "{% if \(String(repeating: repeated, count: 10_000))page.isNew %}{% endif %}"
    let messages = Templates.page(page).compile().diagnostics.map(\.message)
    #expect(messages == ["this test is nested too deeply"])
  }

  @Test("a thousand alternatives and conditions are no more than that")
  func longTests() throws {
    let test = Array(repeating: "page.isDraft", count: 1000).joined(separator: " or ")
    let arms = String(repeating: "{% elif page.isDraft %}", count: 1000)
    #expect(try Templates.page("{% if \(test) %}\(arms){% else %}x{% endif %}").render() == "x")
  }

  @Test("a thousand templates that include each other in a row are one error")
  func deepIncludes() throws {
    var templates = Templates.page("{% include \"0.html\" %}")
    for number in 0..<1000 {
      templates.sources["\(number).html"] = Array("{% include \"\(number + 1).html\" %}".utf8)
    }
    templates.sources["1000.html"] = []
    let messages = templates.compile().diagnostics.map(\.message)
    #expect(messages == ["statements and included templates are nested too deeply"])
  }

  @Test("includes that multiply are one error, with much text in them or none", arguments: [0, 1 << 20])
  func wideIncludes(size: Int) throws {
    var templates = Templates.page("{% include \"0.html\" %}")
    for number in 0..<30 {
      let include = "{% include \"\(number + 1).html\" %}"
      templates.sources["\(number).html"] = Array((include + include).utf8)
    }
    templates.sources["30.html"] = Array(repeating: UInt8(ascii: "x"), count: size)
    let messages = templates.compile().diagnostics.map(\.message)
    #expect(messages == ["the templates of this page hold too much together"])
  }

  @Test("a file that is not UTF-8 or begins with a byte order mark is an error with its place")
  func encodings() throws {
    #expect(
      try Templates(["page.html": Array("a\nb".utf8) + [0xFF]]).messages() == """
        page.html:2:2: error: this template is not valid UTF-8
        2 | b\u{FFFD}
          |  ^ save it as UTF-8

        """
    )
    #expect(
      try Templates(["page.html": [0xEF, 0xBB, 0xBF] + Array("a".utf8)]).messages() == """
        page.html:1:1: error: this template begins with a byte order mark
        1 | a
          | ^ save it as UTF-8 without a byte order mark

        """
    )
  }

  @Test("random bytes, pieces and mutations compile and render, or have errors")
  func fuzz() throws {
    var random = SeededGenerator(seed: 2026)
    let fixtures = try Fixture.all().map { Templates($0.templates.mapValues { Array($0.utf8) }) }
    for attempt in 0..<6000 {
      var templates = fixtures[attempt % fixtures.count]
      let names = templates.sources.keys.sorted()
      let name = names.randomElement(using: &random) ?? ""
      switch attempt % 3 {
      case 0: templates.sources[name] = TemplateNoise.bytes(&random)
      case 1: templates.sources[name] = TemplateNoise.soup(&random)
      default: templates.sources[name] = TemplateNoise.mutation(of: templates.sources[name] ?? [], &random)
      }
      let (template, diagnostics) = templates.compile()
      #expect(
        (template == nil) == !diagnostics.isEmpty,
        "\(templates.sources.mapValues { String(decoding: $0, as: UTF8.self) })"
      )
      var output: [UInt8] = []
      template?.render(Sample.schema.value(of: Sample()), links: .absolute("/"), into: &output)
    }
  }
}
