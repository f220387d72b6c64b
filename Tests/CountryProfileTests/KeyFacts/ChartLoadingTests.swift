import Diagnostics
import TestSupport
import Testing

@testable import CountryProfile

@Suite("How a key fact says that it is drawn")
struct ChartLoadingTests {
  private let path = "Content/key-facts.yaml"

  private func messages(_ old: String, _ new: String) async throws -> String {
    try await TestSite.withCharts.replacing(old, with: new, in: path).messages
  }

  @Test("a scale that does not exist is an error with a suggestion, or with the way to add it")
  func unknownScale() async throws {
    let near = try await messages("chart: development", "chart: developement")
    expectText(
      near,
      """
      Content/key-facts.yaml:43:12: error: there is no scale 'developement'
      43 |     chart: developement
         |            ^ did you mean 'development'?

      """
    )
    let share = try await messages("chart: share", "chart: shar")
    expectText(
      share,
      """
      Content/key-facts.yaml:33:12: error: there is no scale 'shar'
      33 |     chart: shar
         |            ^ did you mean 'share'?

      """
    )
    let far = try await messages("chart: share", "chart: pie")
    #expect(far.hasSuffix("^ add it to 'scales' above the facts\n"))
  }

  @Test("only a percentage is a share")
  func shareOfSomethingElse() async throws {
    expectText(
      try await messages("unit: people-per-km2", "chart: share"),
      """
      Content/key-facts.yaml:38:12: error: only a percentage can be drawn as a share
      38 |     chart: share
         |            ^ write 'style: percent' above it, or leave out 'chart'

      """
    )
  }

  @Test("a share is between 0 and 100", arguments: ["-1", "100.5"])
  func valueOutsideShare(value: String) async throws {
    expectText(
      try await messages("value: 35", "value: \(value)"),
      """
      Content/key-facts.yaml:31:12: error: the value \(value) can't be drawn as a share of 100
      31 |     value: \(value)
         |            ^ correct the value, or leave out 'chart'

      """
    )
  }

  @Test("a figure is between the ends of its scale", arguments: ["-0.1", "1.604"])
  func valueOutsideScale(value: String) async throws {
    expectText(
      try await messages("value: 0.604", "value: \(value)"),
      """
      Content/key-facts.yaml:42:12: error: the value \(value) is not on the scale 'development', which goes from 0 to 1
      42 |     value: \(value)
         |            ^ correct the value, or leave out 'chart'

      """
    )
  }

  @Test("a figure is no finer than the bands, so that it is never between two of them")
  func valueBetweenBands() async throws {
    expectText(
      try await messages("value: 0.604", "value: 0.5495"),
      """
      Content/key-facts.yaml:42:12: error: the value 0.5495 has more decimals than the bands of the scale 'development'
      42 |     value: 0.5495
         |            ^ write 'decimals: 4' in the scale

      """
    )
  }

  @Test(
    "a mistake in a scale or chart causes no errors in the pages that show it",
    arguments: [
      ("maximum: 1", "maximum: one"), ("chart: development", "chart: [development]"),
      ("chart: development", "chart: nothing"), ("from: 0.55", "from: 2"),
      ("decimals: 3", "decimals: 1"),
      ("value: 0.604", "value: 2"),
    ]
  )
  func noFollowingErrors(text: String, mistake: String) async throws {
    var site = try TestSite.withCharts.replacing(text, with: mistake, in: path)
    site["Content/en/home.md"] += "\n![Development](chart:index)\n"
    let found = try await site.messages.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(found.count == 1, "\(found)")
  }

  @Test(
    "a figure counts as drawn also after a mistake, but no picture of it is worked out",
    arguments: [
      "style: percent\n    chart: no-scale", "style: percent\n    chart: [share]", "chart: share",
      "chart: broken",
    ]
  )
  func drawnWithErrors(lines: String) throws {
    let text = """
      scales:
        - {id: broken, minimum: 1, maximum: 0, source: leaflet}
      facts:
        - id: urban
          label: Urban population
          value: 35
          source: leaflet
      """
    let source = SourceText(path: "key-facts.yaml", text: "\(text)\n    \(lines)\n")
    let facts = KeyFacts.load(
      source,
      languages: [Language(code: "en", name: "English", locale: "en")],
      visible: VisibleTexts(),
      sources: nil,
      report: Report()
    )
    let fact = try #require(facts?["urban"])
    #expect(fact.isDrawn)
    #expect(fact.chart == nil)
  }
}
