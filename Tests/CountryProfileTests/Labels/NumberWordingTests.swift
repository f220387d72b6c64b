import TestSupport
import Testing

@Suite("A profile's own words for numbers")
struct NumberWordingTests {
  private let labels = "Content/en/labels.yaml"

  /// Returns the messages of a page with a text, after lines of `labels.yaml` were added.
  private func messages(_ lines: String, text: String = "Text.") async throws -> String {
    try await TestSite(text: text).replacing("qualifiers:", with: "\(lines)\nqualifiers:", in: labels)
      .messages
  }

  @Test("words for another magnitude would make every figure wrong, so they are an error")
  func swapped() async throws {
    let site = try TestSite()
      .replacing("1000000: \"{number} million\"", with: "1000000: \"{number} billion\"", in: labels)
      .replacing("1000000000: \"{number} billion\"", with: "1000000000: \"{number} million\"", in: labels)
    expectText(
      try await site.messages,
      """
      Content/en/labels.yaml:3:12: error: '{number} billion' is the word for 1000000000, not for 1000000
      3 |   1000000: "{number} billion"
        |            ^ write "{number} million"
      Content/en/labels.yaml:4:15: error: '{number} million' is the word for 1000000, not for 1000000000
      4 |   1000000000: "{number} million"
        |               ^ write "{number} billion"

      """
    )
  }

  @Test("words that the language does not have are a warning")
  func unusual() async throws {
    let site = try TestSite().replacing("{number} million\"", with: "{number} millon\"", in: labels)
    expectText(
      try await site.messages,
      """
      Content/en/labels.yaml:3:12: warning: '{number} millon' is not what the language calls 1000000
      3 |   1000000: "{number} millon"
        |            ^ write "{number} million", unless yours is meant

      """
    )
  }

  @Test("a magnitude has one form, or those of the plural categories")
  func plural() async throws {
    let french = try TestSite(text: "Abroad are more than [un million](fact:migrants-abroad).")
      .replacing("locale: en-GB", with: "locale: fr-FR", in: "Content/profile.yaml")
    let forms = "{one: \"{number} million\", other: \"{number} millions\"}"
    let site = try french.replacing("1000000: \"{number} million\"", with: "1000000: \(forms)", in: labels)
    #expect(
      try await site.build().json("data/key-facts.json")["facts"]?[0]?["display"]?["en"] == "7,1 millions"
    )
    let missing = try french.replacing(
      "1000000: \"{number} million\"",
      with: "1000000: {one: \"{number} M\"}",
      in: labels
    )
    #expect(try await missing.messages.contains(": error: '1000000' has no form for 'other'\n"))
  }

  @Test("own words for numbers, shares, magnitudes, money and hedges are said and understood")
  func own() async throws {
    let lines = """
      numbers:
        words: {27: [thrice nine, three nines]}
        ordinals: {27: thrice ninth}
        fractions: {7/20: seven in twenty}
        short-magnitudes: {1000000: MM}
        hedges: {about: ["give or take {number}"]}
      """
    let text = """
      A [](fact:density/words), [three nines](fact:density), [thrice ninth](fact:density),
      [seven in twenty](fact:urban), [7.1MM](fact:population), [give or take 7 million](fact:population).
      """
    #expect(try await messages(lines, text: text) == "")
    let site = try TestSite(text: text).replacing("qualifiers:", with: "\(lines)\nqualifiers:", in: labels)
    #expect(try await site.build().page("page.html").contains(">thrice nine</a>"))
  }

  @Test(
    "words that mean something else in the language are a warning",
    arguments: [
      ("words: {9: ten}", "'ten' already has another meaning in the language than '9'"),
      ("ordinals: {9: tenth}", "'tenth' already has another meaning in the language than '9'"),
      (
        "fractions: {1/3: [a third, a half]}",
        "'a half' already has another meaning in the language than '1/3'"
      ),
      ("short-magnitudes: {1000000: bn}", "'bn' already has another meaning in the language than '1000000'"),
      ("currencies: {USD: euros}", "'euros' already has another meaning in the language than 'USD'"),
      (
        "hedges: {over: \"nearly {number}\"}",
        "'nearly {number}' already has another meaning in the language than 'over'"
      ),
    ]
  )
  func otherMeaning(line: String, message: String) async throws {
    let found = try await messages("numbers:\n  \(line)")
    #expect(found.contains(": warning: \(message)\n"), "\(found)")
    #expect(found.contains("^ correct it, unless that is meant\n"), "\(found)")
  }

  @Test("so are words of another qualifier, and words that are not those for a percentage")
  func wrongPatterns() async throws {
    let site = try TestSite()
      .replacing("over: \"over {number}\"", with: "over: \"under {number}\"", in: labels)
      .replacing("{number} per cent", with: "{number} per mille", in: labels)
    let found = try await site.messages
    #expect(
      found.contains(": warning: 'under {number}' is how the language says 'under', not 'over'\n"),
      "\(found)"
    )
    #expect(
      found.contains(": warning: '{number} per mille' is not how the language writes a percentage\n"),
      "\(found)"
    )
  }

  @Test(
    "a key that is no number, share, currency or hedge is an error",
    arguments: [
      ("words: {nine: nine}", "'nine' is not a whole number", "write digits only, such as 9"),
      ("fractions: {third: a third}", "'third' is not a fraction", "write one such as 1/3 before the colon"),
      (
        "currencies: {usd: dollars}", "'usd' is not a currency", "write its three letters, such as USD or LAK"
      ),
      (
        "hedges: {abut: \"circa {number}\"}", "there are no hedges called 'abut'", "did you mean 'about'?"
      ),
      (
        "hedges: {about: circa}", "'about' must say where the number stands, once",
        "write {number} in its place, such as \"over {number}\""
      ),
      (
        "short-magnitudes: {1e6: m}", "'1e6' is not a magnitude",
        "write a power of ten in full before the colon, such as 1000000"
      ),
    ]
  )
  func keys(line: String, message: String, fix: String) async throws {
    let found = try await messages("numbers:\n  \(line)")
    #expect(found.contains(": error: \(message)\n"), "\(found)")
    #expect(found.contains("^ \(fix)\n"), "\(found)")
  }
}
