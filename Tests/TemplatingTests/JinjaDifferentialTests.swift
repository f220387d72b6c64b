import Foundation
import TestSupport
import Testing

@testable import Templating

@Suite("Templates render as Jinja2 3.1.6 renders them, byte for byte")
struct JinjaDifferentialTests {
  @Test("the fixtures")
  func fixtures() throws {
    let cases = try Fixture.all().map { fixture in
      try differential(fixture.name, fixture.templates, .init(), mustCompile: true)
    }
    #expect(cases.count >= 30)
    try compare(cases.compactMap(\.self))
  }

  @Test(
    "hundreds of templates made at random, with values made at random",
    arguments: TemplateKind.allCases
  )
  func randomTemplates(kind: TemplateKind) throws {
    let cases = try (0..<250).map { seed in
      try differential(
        "seed \(seed)",
        RandomTemplates.make(seed: seed, kind: kind),
        .random(seed: seed),
        mustCompile: true
      )
    }
    try compare(cases.compactMap(\.self))
  }

  @Test("whatever compiles of templates that are put together blindly")
  func soup() throws {
    var random = SeededGenerator(seed: 7)
    let part = "{{ page.title }}{% for x in page.tags %}<i>{{ x }}</i>{% endfor %}\n"
    let layout = "<main>\n  {% block a %}\n  default\n  {% endblock %}\n{% block b %}{% endblock %}</main>\n"
    var cases: [JinjaReference.Case] = []
    for attempt in 0..<2500 {
      let page = String(decoding: TemplateNoise.soup(&random), as: UTF8.self)
      let templates = ["page.html": page, "parts/a.html": part, "layout.html": layout]
      cases +=
        try differential("attempt \(attempt)", templates, .init(), mustCompile: false).map { [$0] } ?? []
    }
    #expect(cases.count > 200)
    try compare(cases)
  }

  @Test("whatever compiles of XML that is put together blindly, which a parser of XML accepts")
  func xmlSoup() throws {
    var random = SeededGenerator(seed: 11)
    var cases: [JinjaReference.Case] = []
    for attempt in 0..<20_000 {
      let templates = ["page.xml": TemplateNoise.xml(&random)]
      cases +=
        try differential("attempt \(attempt)", templates, .init(), mustCompile: false).map { [$0] } ?? []
    }
    #expect(cases.count > 200)
    try compare(cases)
  }
}

extension JinjaDifferentialTests {
  /// Renders templates for the comparison with Jinja; returns nil if they do not compile.
  private func differential(
    _ name: String,
    _ templates: [String: String],
    _ sample: Sample,
    mustCompile: Bool
  ) throws -> JinjaReference.Case? {
    let ours = Templates(templates.mapValues { Array($0.utf8) })
    guard let template = ours.compile().template else {
      if mustCompile { Issue.record("\(name) does not compile: \(try ours.messages())") }
      return nil
    }
    var output: [UInt8] = []
    template.render(Sample.schema.value(of: sample), links: JinjaReference.links, into: &output)
    for (constants, filled) in template.renderings(of: sample, links: JinjaReference.links) {
      #expect(filled == output, "\(name) with the fields \(constants) filled in: \(templates)")
    }
    let text = String(decoding: output, as: UTF8.self)
    return JinjaReference.Case(name: name, templates: templates, sample: sample, output: text)
  }

  private func compare(_ cases: [JinjaReference.Case]) throws {
    let answers = try JinjaReference.answers(to: cases)
    #expect(answers.count == cases.count)
    for (testCase, answer) in zip(cases, answers) {
      let isEqual = answer.output.map { Array($0.utf8) == Array(testCase.output.utf8) } ?? false
      #expect(
        isEqual,
        """
        \(testCase.name): \(testCase.templates)
        ours:  \(testCase.output.debugDescription)
        Jinja: \(answer.output?.debugDescription ?? answer.error ?? "")
        """
      )
    }
  }
}
