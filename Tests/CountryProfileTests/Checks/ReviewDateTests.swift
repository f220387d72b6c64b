import CountryProfile
import TestSupport
import Testing

@Suite("Review dates")
struct ReviewDateTests {
  private func page(_ line: String) -> TestSite {
    TestSite(["Content/en/page.md": "---\ntitle: A page\n\(line)\n---\n\nText.\n"])
  }

  private func fact(reviewBy day: String) throws -> TestSite {
    try TestSite().replacing(
      "value: 27",
      with: "value: 27\n    review-by: \(day)",
      in: "Content/key-facts.yaml"
    )
  }

  @Test("a figure past its review date is a warning at the date")
  func fact() async throws {
    expectText(
      try await fact(reviewBy: "2026-11-22").messages,
      """
      Content/key-facts.yaml:27:16: warning: the key fact 'density' was to be reviewed by 2026-11-22
      27 |     review-by: 2026-11-22
         |                ^ look for a newer figure, then write the day of the next review

      """
    )
  }

  @Test("a page past its review date is a warning at the date")
  func page() async throws {
    expectText(
      try await page("review-by: 2026-06-30").messages,
      """
      Content/en/page.md:3:12: warning: this page was to be reviewed by 2026-06-30
      3 | review-by: 2026-06-30
        |            ^ see whether it is still right, then write the day of the next review

      """
    )
  }

  @Test("on the day itself there is still time")
  func lastDay() async throws {
    #expect(try await page("review-by: 2026-11-23").messages == "")
    #expect(try await fact(reviewBy: "2026-11-23").messages == "")
  }

  @Test("the day is the one that the build is given, and the site is the same on every day")
  func today() async throws {
    let site = page("review-by: 2030-01-01")
    let (before, after) = try await (site.build(), site.build(today: .day("2030-01-02")))
    #expect(before.messages == "")
    #expect(after.messages.contains("was to be reviewed by 2030-01-01"))
    #expect(before.paths == after.paths)
    for path in before.paths { #expect(try before.bytes(path) == after.bytes(path)) }
  }

  @Test("a page can't have been reviewed or dated on a day to come", arguments: ["reviewed", "date"])
  func future(key: String) async throws {
    let column = key.count + 3
    expectText(
      try await page("\(key): 2026-11-24").messages,
      """
      Content/en/page.md:3:\(column): warning: 2026-11-24 is still to come
      3 | \(key): 2026-11-24
        |\(String(repeating: " ", count: column))^ write the day on which it was, or leave the line out

      """
    )
    #expect(try await page("\(key): 2026-11-23").messages == "")
  }

  @Test("a review date is a day")
  func wrongDate() async throws {
    let found = try await page("review-by: soon").messages
    #expect(found.hasPrefix("Content/en/page.md:3:12: error: 'soon' is not a date\n"))
  }
}
