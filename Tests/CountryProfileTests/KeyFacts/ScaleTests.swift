import TestSupport
import Testing

@Suite("Scales in key-facts.yaml")
struct ScaleTests {
  private let path = "Content/key-facts.yaml"

  private func messages(_ old: String, _ new: String) async throws -> String {
    try await TestSite.withCharts.replacing(old, with: new, in: path).messages
  }

  @Test("a site with a share and a scale has nothing wrong with it")
  func nothingWrong() async throws {
    #expect(try await TestSite.withCharts.messages == "")
  }

  @Test("the maximum is above the minimum")
  func ends() async throws {
    expectText(
      try await messages("maximum: 1", "maximum: 0"),
      """
      Content/key-facts.yaml:8:14: error: the maximum of a scale must be above its minimum, 0
      8 |     maximum: 0
        |              ^ correct 'minimum' or 'maximum'

      """
    )
  }

  @Test("the first band begins at the minimum")
  func firstBand() async throws {
    expectText(
      try await messages("from: 0}", "from: 0.1}"),
      """
      Content/key-facts.yaml:12:28: error: the first band must begin at the minimum of the scale, 0
      12 |       - {label: Low, from: 0.1}
         |                            ^ write 'from: 0'

      """
    )
  }

  @Test("a first band that can't be read is the only error")
  func wrongFirstBand() async throws {
    expectText(
      try await messages("from: 0}", "from: none}"),
      """
      Content/key-facts.yaml:12:28: error: 'none' is not a number
      12 |       - {label: Low, from: none}
         |                            ^ write digits only, with a point for decimals, such as 7100000 or 0.604

      """
    )
  }

  @Test("bands stand in rising order", arguments: ["0.55", "0.5"])
  func risingBands(start: String) async throws {
    expectText(
      try await messages("from: 0.8", "from: \(start)"),
      """
      Content/key-facts.yaml:14:29: error: this band begins at \(start), but the one before it at 0.55
      14 |       - {label: High, from: \(start)}
         |                             ^ put the bands in rising order

      """
    )
  }

  @Test("a band begins below the maximum", arguments: ["1", "80"])
  func bandAboveMaximum(start: String) async throws {
    expectText(
      try await messages("from: 0.8", "from: \(start)"),
      """
      Content/key-facts.yaml:14:29: error: a band must begin below the maximum of the scale, 1
      14 |       - {label: High, from: \(start)}
         |                             ^ correct 'from' or 'maximum'

      """
    )
  }

  @Test("a band has a name and a beginning")
  func incompleteBand() async throws {
    let noName = try await messages("label: High, from: 0.8", "from: 0.8")
    #expect(noName.hasPrefix("Content/key-facts.yaml:14:9: error: a band has no 'label'\n"))
    let noStart = try await messages("label: High, from: 0.8", "label: High")
    #expect(noStart.hasPrefix("Content/key-facts.yaml:14:9: error: a band has no 'from'\n"))
  }

  @Test("bands are shown with no fewer decimals than they have")
  func tooFewDecimals() async throws {
    expectText(
      try await messages("decimals: 3", "decimals: 1"),
      """
      Content/key-facts.yaml:9:15: error: the bands have more decimals than that: one begins at 0.55
      9 |     decimals: 1
        |               ^ write 'decimals: 2', or leave it out

      """
    )
  }

  @Test("a scale says whose it is")
  func source() async throws {
    let missing = try await messages("    source: undp\n", "")
    #expect(missing.hasPrefix("Content/key-facts.yaml:6:5: error: a scale has no 'source'\n"))
    expectText(
      try await messages("source: undp", "source: undq"),
      """
      Content/key-facts.yaml:10:13: error: there is no source 'undq'
      10 |     source: undq
         |             ^ did you mean 'undp'?

      """
    )
  }

  @Test("a scale has an id of its own")
  func uniqueID() async throws {
    let second = "facts:\n  - id: population"
    let entry = "  - {id: development, minimum: 0, maximum: 1, source: undp}\n"
    expectText(
      try await messages(second, entry + second),
      """
      Content/key-facts.yaml:15:10: error: there is a scale 'development' already
      15 |   - {id: development, minimum: 0, maximum: 1, source: undp}
         |          ^ rename it, or remove it

      """
    )
    expectText(
      try await messages("id: development", "id: share"),
      """
      Content/key-facts.yaml:6:9: error: 'share' is built in
      6 |   - id: share
        |         ^ rename the scale
      Content/key-facts.yaml:43:12: error: there is no scale 'development'
      43 |     chart: development
         |            ^ add it to 'scales' above the facts

      """
    )
  }

  @Test("a scale that no fact uses is a warning")
  func unused() async throws {
    expectText(
      try await messages("    chart: development\n", ""),
      """
      Content/key-facts.yaml:6:9: warning: no key fact uses the scale 'development'
      6 |   - id: development
        |         ^ write 'chart: development' in a key fact, or remove the scale

      """
    )
  }
}
