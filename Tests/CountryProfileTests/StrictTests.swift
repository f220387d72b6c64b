import CountryProfile
import Diagnostics
import TestSupport
import Testing

@Suite("A build in which warnings count as errors")
struct StrictTests {
  @Test("a warning is an error with the same words, and nothing is made")
  func warning() async throws {
    let site = TestSite(["Content/en/about.md": "---\ntitle: About\n---\n"])
    #expect(try await site.build().outputs != nil)
    let strict = try await site.build(isStrict: true)
    expectText(
      strict.messages,
      """
      Content/en/about.md: error: nothing leads to this page: no menu, list or link
        | add 'about.md' to 'navigation' in profile.yaml, or link to it from another page

      """
    )
    #expect(strict.outputs == nil)
  }

  @Test("a site without warnings is the same")
  func noWarning() async throws {
    let (lenient, strict) = (try await TestSite().build(), try await TestSite().build(isStrict: true))
    #expect(strict.messages == "")
    #expect(strict.pageCount == lenient.pageCount)
    #expect(strict.paths == lenient.paths)
    #expect(!strict.paths.isEmpty)
  }

  @Test("a note is no error, and its site is made")
  func note() async throws {
    let site = TestSite()
    let report = Report()
    report.add(Diagnostic(.note, "some-kind", "look", at: .init(file: "Content/a.md")))
    let build = Build(
      content: site.tree("Content"),
      templates: site.tree("Templates"),
      today: .testDay,
      report: report
    )
    let result = try await build.run().strict
    #expect(result.outputs != nil)
    #expect(result.diagnostics.map(\.severity) == [.note])
  }

  @Test("what was a warning stands among the errors of its place, and nothing twice")
  func order() async throws {
    let site = TestSite()
    let report = Report()
    let location = Diagnostics.SourceLocation(file: "Content/a.md")
    report.add(Diagnostic(.error, "some-kind", "b", at: location))
    report.add(Diagnostic(.warning, "some-kind", "a", at: location))
    report.add(Diagnostic(.warning, "some-kind", "b", at: location))
    let build = Build(
      content: site.tree("Content"),
      templates: site.tree("Templates"),
      today: .testDay,
      report: report
    )
    #expect(try await build.run().strict.diagnostics.map(\.message) == ["a", "b"])
  }
}
