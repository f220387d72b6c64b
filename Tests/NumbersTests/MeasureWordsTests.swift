import Testing

@testable import Numbers

@Suite("Signs and names of units of measure")
struct MeasureWordsTests {
  @Test(
    "a unit that ends in a measure has its sign and its names",
    arguments: [
      ("en-GB", "people per km²", "people per square kilometre"),
      ("en-GB", "people/km²", "people/square kilometres"),
      ("en-GB", "square kilometres", "km2"),
      ("fr-FR", "habitants par km²", "habitants par kilomètre carré"),
      ("en-GB", "km", "kilometres"),
    ]
  )
  func others(locale: String, unit: String, other: String) {
    #expect(MeasureWords(CLDR(locale: locale)).otherSpellings(of: unit).contains(other))
  }

  @Test("a word that only ends in the letters of a sign names no measure")
  func otherWords() {
    let words = MeasureWords(CLDR(locale: "en-GB"))
    for unit in ["people", "projects", "kg of seed", "teams", "flag"] {
      #expect(words.otherSpellings(of: unit) == [])
    }
  }

  @Test("a figure is said with the name of its unit as well as with its sign")
  func inFigures() {
    let language = FigureLanguage(language: "en", locale: "en-GB")
    let figure = FigureMatcher(
      Figure(27, .plain, decimals: 0),
      in: language,
      unit: CountedUnit("people per km²", symbol: "people/km²")
    )
    #expect(figure.match(FigureText("27 people per square kilometre")) == .exact)
    #expect(figure.match(FigureText("27 people per square mile")) != .exact)
  }
}
