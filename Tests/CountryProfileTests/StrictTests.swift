import CountryProfile
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
}
