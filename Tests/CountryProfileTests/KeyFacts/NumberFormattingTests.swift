import TestSupport
import Testing

@Suite("Figures by the conventions of a language")
struct NumberFormattingTests {
  /// Returns a number as cards show it and, if sentences show it differently, that form after a slash.
  private func figure(_ lines: String, locale: String) async throws -> String {
    let fact = lines.split(separator: ", ").map { "    \($0)\n" }.joined()
    let site = try TestSite(text: "x [](fact:density)")
      .replacing("    value: 27\n    unit: people-per-km2\n", with: fact, in: "Content/key-facts.yaml")
      .replacing("locale: en-GB", with: "locale: \(locale)", in: "Content/profile.yaml")
      .replacing(
        "{number} million",
        with: locale == "lo" ? "{number} ລ້ານ" : "{number} million",
        in: "Content/en/labels.yaml"
      )
      .replacing(
        "{number} billion",
        with: locale == "lo" ? "{number} ຕື້" : "{number} billion",
        in: "Content/en/labels.yaml"
      )
    return try await shownFigure(site.build())
  }

  @Test(
    "in English",
    arguments: [
      ("value: 111", "111"), ("value: 236800", "236,800"), ("value: 24.4", "24.4"), ("value: 0.604", "0.604"),
      ("value: 1975, unit: year", "1975"), ("value: 24.4, decimals: 0", "24"),
      ("value: 24, decimals: 1", "24.0"), ("value: 24.0", "24.0"),
      ("value: 985000, style: compact, decimals: 1", "985,000"),
      ("value: 7849999, style: compact", "7.8 million"),
      ("value: 250000.5, style: currency, unit: USD", "US$250,000.50"),
      ("value: 0.125, decimals: 2", "0.13"), ("value: -0.125, decimals: 2", "-0.13"), ("value: 0", "0"),
      ("value: 7100000, style: compact", "7.1 million"), ("value: 7000000, style: compact", "7 million"),
      ("value: 7000000, style: compact, decimals: 1", "7.0 million"),
      ("value: 7149999, style: compact, decimals: 1", "7.1 million"),
      ("value: 7150000, style: compact, decimals: 1", "7.2 million"),
      ("value: 1500000000, style: compact", "1.5 billion"), ("value: 999999, style: compact", "999,999"),
      ("value: 999950000, style: compact, decimals: 1", "1.0 billion"),
      ("value: 999940000, style: compact, decimals: 1", "999.9 million"),
      ("value: 35, style: percent", "35% / 35 per cent"),
      ("value: 0.5, style: percent", "0.5% / 0.5 per cent"),
      ("value: 285000000, style: currency, unit: USD", "US$285 million"),
      ("value: 12.5, style: currency, unit: USD, decimals: 2", "US$12.50"),
      ("value: 27, qualifier: about", "about 27"),
    ]
  )
  func english(lines: String, shown: String) async throws {
    expectText(try await figure(lines, locale: "en-GB"), shown)
  }

  @Test(
    "in Lao, with points between thousands and a comma for decimals",
    arguments: [
      ("value: 7100000", "7.100.000"), ("value: 24.4", "24,4"), ("value: 0.604", "0,604"),
      ("value: 7100000, style: compact", "7,1 ລ້ານ"), ("value: 35, style: percent", "35% / 35 per cent"),
      ("value: 1975, unit: year", "1975"),
    ]
  )
  func lao(lines: String, shown: String) async throws {
    expectText(try await figure(lines, locale: "lo"), shown)
  }

  @Test("the value itself stays what was typed, digit by digit")
  func exactValues() async throws {
    for number in ["0.1", "123456789012345678901234567.89", "1.10", "0.604", "-0.5"] {
      let site = try TestSite(text: "x [](fact:density)")
        .replacing("value: 27", with: "value: \(number)", in: "Content/key-facts.yaml")
      let html = try await site.build().page("page.html")
      let plain = number == "1.10" ? "1.1" : number
      #expect(html.contains("<data value=\"\(plain)\">"), "\(number)")
    }
  }

  private func shownFigure(_ site: BuiltSite) throws -> String {
    let text = try site.page("page.html").replacing(#/<[^>]*>|\n/#, with: "")
    // Its spaces are no-break ones, and it does not begin the paragraph.
    let prose = text.replacing("\u{A0}", with: " ").replacing("x ", with: "")
    let display = try site.json("data/key-facts.json")["facts"]?[3]?["display"]?["en"]
    guard case .string(let card) = display else { return prose }
    return card == prose ? prose : "\(card) / \(prose)"
  }
}
