import TestSupport
import Testing

/// Values whose type is not the one that their key requires.
@Suite("Typed values")
struct YAMLValueTests {
  private func messages(_ text: String, insteadOf old: String, in path: String) async throws -> String {
    try await TestSite().replacing(old, with: text, in: path).messages
  }

  @Test(
    "a number that is not written with digits and a point is explained",
    arguments: [
      ("7,100,000", "write digits with a point for decimals and nothing between thousands, such as 7100000"),
      ("7.100.000", "write digits with a point for decimals and nothing between thousands, such as 7100000"),
      ("7 100 000", "write digits with a point for decimals and nothing between thousands, such as 7100000"),
      ("1,234.5", "write digits with a point for decimals and nothing between thousands, such as 1234.5"),
      ("1.234,5", "write digits with a point for decimals and nothing between thousands, such as 1234.5"),
      ("7,1", "write digits with a point for decimals and nothing between thousands, such as 7.1"),
      ("0,604", "write digits with a point for decimals and nothing between thousands, such as 0.604"),
      ("35%", "write 35 and 'style: percent'"), ("35,5 %", "write 35.5 and 'style: percent'"),
      ("7.1 million", "write all digits, such as 7100000, and 'style: compact' to show it as 7.1 million"),
      ("7e6", "write all digits, such as 7100000, and 'style: compact' to show it as 7.1 million"),
      ("about 27", "write digits only, with a point for decimals, such as 7100000 or 0.604"),
      ("+27", "write digits only, with a point for decimals, such as 7100000 or 0.604"),
      (".5", "write digits only, with a point for decimals, such as 7100000 or 0.604"),
    ]
  )
  func numbers(text: String, fix: String) async throws {
    expectText(
      try await messages("value: \(text)", insteadOf: "value: 27", in: "Content/key-facts.yaml"),
      """
      Content/key-facts.yaml:26:12: error: '\(text)' is not a number
      26 |     value: \(text)
         |            ^ \(fix)

      """
    )
  }

  @Test("a whole number has digits only", arguments: ["first", "1.5", "+1", "1,000", "1 2"])
  func wholeNumbers(text: String) async throws {
    expectText(
      try await messages("order: \(text)", insteadOf: "order: 2", in: "Content/en/areas/health.md"),
      """
      Content/en/areas/health.md:3:8: error: '\(text)' is not a whole number
      3 | order: \(text)
        |        ^ write digits only, such as 3

      """
    )
  }

  @Test(
    "a date is year-month-day",
    arguments: [
      ("23.11.2026", "did you mean '2026-11-23'?"),
      ("2026-1-5", "did you mean '2026-01-05'?"),
      ("2026-13-05", "did you mean '2026-05-13'?"),
      ("23 November 2026", "did you mean '2026-11-23'?"),
      ("2026‑11‑23", "did you mean '2026-11-23'?"),
      ("2026-02-30", "2026-02 has 28 days; write year-month-day with digits, such as 2026-11-23"),
      ("2026-13-13", "there is no month 13; write year-month-day with digits, such as 2026-11-23"),
      ("04/03/2026", "write year-month-day with digits, such as 2026-11-23"),
      ("November 2026", "write year-month-day with digits, such as 2026-11-23"),
      ("2026", "write year-month-day with digits, such as 2026-11-23"),
    ]
  )
  func dates(text: String, advice: String) async throws {
    expectText(
      try await messages("reviewed: \(text)", insteadOf: "order: 2", in: "Content/en/areas/health.md"),
      """
      Content/en/areas/health.md:3:11: error: '\(text)' is not a date
      3 | reviewed: \(text)
        |           ^ \(advice)

      """
    )
  }

  private static let usual =
    "write a year (2019), a month (2019-06), a day (2019-06-30), or two of them with a slash between"

  @Test(
    "a period is a year, a month, a day or two of them",
    arguments: [
      ("2019-2020", "did you mean '2019/2020'?"),
      ("2019–20", "did you mean '2019/2020'?"),
      ("2020/2019", "did you mean '2019/2020'?"),
      ("June-2024", "did you mean '2024-06'?"),
      ("6/2024", "did you mean '2024-06'?"),
      ("2024-06-31", "2024-06 has 30 days; \(Self.usual)"),
      ("2019-13", "there is no month 13; \(Self.usual)"),
      ("19", Self.usual), ("last year", Self.usual),
    ]
  )
  func periods(text: String, advice: String) async throws {
    expectText(
      try await messages("period: \"\(text)\"", insteadOf: "period: \"2019\"", in: "Content/key-facts.yaml"),
      """
      Content/key-facts.yaml:17:13: error: '\(text)' is not a period
      17 |     period: "\(text)"
         |             ^ \(advice)

      """
    )
  }

  @Test(
    "an id has small letters, digits and hyphens, and the nearest one is proposed",
    arguments: [
      ("Urban Population", "write 'urban-population'"), ("urban_population", "write 'urban-population'"),
      ("-urban", "write 'urban'"), ("ປະຊາກອນ", "write a name such as 'urban-population'"),
    ]
  )
  func ids(text: String, fix: String) async throws {
    expectText(
      try await TestSite().replacing(", urban", with: "", in: "Content/key-facts.yaml")
        .replacing("id: urban", with: "id: \(text)", in: "Content/key-facts.yaml").messages,
      """
      Content/key-facts.yaml:19:9: error: '\(text)' can't be an id: an id has only small letters a–z, digits and hyphens
      19 |   - id: \(text)
         |         ^ \(fix)

      """
    )
  }

  @Test(
    "a word of a fixed list is suggested, or all are shown",
    arguments: [
      ("compakt", "did you mean 'compact'?"), ("money", "use one of: plain, compact, percent, currency"),
    ]
  )
  func choices(text: String, fix: String) async throws {
    expectText(
      try await messages("style: \(text)", insteadOf: "style: percent", in: "Content/key-facts.yaml"),
      """
      Content/key-facts.yaml:22:12: error: 'style' can't be '\(text)'
      22 |     style: \(text)
         |            ^ \(fix)

      """
    )
  }

  @Test(
    "an address is complete",
    arguments: [
      ("www.iom.int", "write 'https://www.iom.int'"), ("iom.int/laos", "write 'https://iom.int/laos'"),
      ("ftp://iom.int", Self.whole), ("https://", Self.whole), ("//iom.int", Self.whole),
    ]
  )
  func addresses(text: String, fix: String) async throws {
    let site = try TestSite().replacing(
      "organisation:",
      with: "url: \(text)\norganisation:",
      in: "Content/profile.yaml"
    )
    expectText(
      try await site.messages,
      """
      Content/profile.yaml:1:6: error: '\(text)' is not a web address
      1 | url: \(text)
        |      ^ \(fix)

      """
    )
  }

  private static let whole = "write it whole, such as https://www.example.org/"

  @Test("a list has an entry a line")
  func lists() async throws {
    let site = try TestSite().replacing(
      "navigation:\n  - areas/\n  - key-facts.md",
      with: "navigation: areas/",
      in: "Content/profile.yaml"
    )
    expectText(
      try await site.messages,
      """
      Content/profile.yaml:16:13: error: 'navigation' must be a list
      16 | navigation: areas/
         |             ^ begin each entry with '- ' on a line of its own

      """
    )
  }

  @Test(
    "a text that is not there is not an empty text",
    arguments: [
      ("label:", "'label' has no value", "write a text after the colon"),
      ("label: \"\"", "'label' is empty", "write a text between the quotes"),
      ("label: {lo: x}", "'lo' is not a language of this profile", "use one of: en"),
      ("label: {}", "'label' has no text in 'en', the first language", "add a line 'en: …'"),
      (
        "label: [x]", "'label' must be a text, not a list of values",
        "put the whole text in quotes: \"…\""
      ),
    ]
  )
  func texts(text: String, message: String, fix: String) async throws {
    let found = try await messages(text, insteadOf: "label: Urban population", in: "Content/key-facts.yaml")
    #expect(found.contains(": error: \(message)\n") && found.hasSuffix("^ \(fix)\n"), "\(found)")
  }
}
