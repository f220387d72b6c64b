import TestSupport
import Testing

@Suite("Pictures of key facts")
struct ChartTests {
  /// Prints all fields of a chart, so that each is compared.
  private let template = """
    {% if fact.chart %}
    {{ fact.chart.kind }} at {{ fact.chart.position }} from {{ fact.chart.minimum }} to {{ fact.chart.maximum }}
    {% for band in fact.chart.bands %}
    {{ band.start }}+{{ band.width }} {{ band.label }} {{ band.from }}–{{ band.to }}{% if band.is_value_in_it %} here{% endif %}

    {% endfor %}
    {% if fact.chart.source %}
    {{ fact.chart.source.publisher }}
    {% endif %}
    {{ fact.chart.description }}
    {% endif %}

    """

  private func drawn(_ id: String, _ changes: [(String, String)] = []) async throws -> String {
    var site = TestSite.withCharts
    for (old, new) in changes { site = try site.replacing(old, with: new, in: "Content/key-facts.yaml") }
    site["Templates/parts/chart-block.html"] = template
    site["Content/en/home.md"] = "---\ntitle: Home\n---\n\n![Title](chart:\(id))\n"
    return try await site.build().page("index.html")
  }

  @Test("a share has its place between nothing and all")
  func share() async throws {
    expectText(
      try await drawn("urban"),
      """
      share at 35 from 0% to 100%
      Urban population: 35% of the whole


      """
    )
  }

  @Test("a figure on a scale has its place among the bands, each shown up to the last number before the next")
  func scale() async throws {
    expectText(
      try await drawn("index"),
      """
      scale at 60.4 from 0 to 1
      0+55 Low 0–0.549
      55+25 Medium 0.550–0.799 here
      80+20 High 0.800–1
      UNDP
      Human Development Index: 0.604 on a scale from 0 to 1, in the group Medium


      """
    )
  }

  @Test(
    "a band begins with its first number",
    arguments: [("0", "Low"), ("0.549", "Low"), ("0.55", "Medium"), ("0.799", "Medium"), ("1", "High")]
  )
  func bandOfValue(value: String, band: String) async throws {
    let text = try await drawn("index", [("value: 0.604", "value: \(value)")])
    #expect(
      text.split(separator: "\n").filter { $0.hasSuffix(" here") }.map { $0.contains(" \(band) ") } == [true]
    )
    #expect(text.hasSuffix("in the group \(band)\n\n"))
  }

  @Test("places are as exact as a picture needs them, whatever the ends of the scale")
  func rounding() async throws {
    let ends = [
      ("minimum: 0", "minimum: -1"), ("maximum: 1", "maximum: 2"),
      ("{label: Low, from: 0}", "{label: Low, from: -1}"),
    ]
    let text = try await drawn("index", ends)
    #expect(
      text.hasPrefix(
        "scale at 53.47 from -1 to 2\n0+51.67 Low -1–0.549\n51.67+8.33 Medium 0.550–0.799 here\n60+40 "
      )
    )
  }

  @Test("a scale needs no bands")
  func noBands() async throws {
    let bands = """
          bands:
            - {label: Low, from: 0}
            - {label: Medium, from: 0.55}
            - {label: High, from: 0.8}

      """
    expectText(
      try await drawn("index", [(bands, "")]),
      """
      scale at 60.4 from 0 to 1
      UNDP
      Human Development Index: 0.604 on a scale from 0 to 1


      """
    )
  }

  @Test("the ends of a scale of percentages are percentages, and a unit follows the figure")
  func units() async throws {
    let percentage = [
      ("value: 0.604\n", "value: 0.604\n    style: percent\n"),
      ("    style: percent\n    chart: share\n", "    style: percent\n"),
    ]
    let percent = try await drawn("index", percentage)
    #expect(percent.contains("from 0% to 1%\n0+55 Low 0%–0.549%\n"))
    let density = try await drawn("index", [("value: 0.604\n", "value: 0.604\n    unit: people-per-km2\n")])
    #expect(density.contains("Human Development Index: 0.604 people per km² on a scale from 0 to 1"))
  }

  @Test("a fact that is not drawn has no picture")
  func noChart() async throws {
    var site = TestSite.withCharts
    site["Templates/key-facts.html"] =
      "{% for fact in all_facts %}{% if fact.chart %}{{ fact.id }} {% endif %}{% endfor %}"
    expectText(try await site.build().page("key-facts.html"), "urban index ")
  }
}
