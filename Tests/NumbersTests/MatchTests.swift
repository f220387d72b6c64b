import Foundation
import Numbers
import Testing

@Suite("What a text may say of a figure")
struct MatchTests {
  static let english = FigureLanguage(language: "en", locale: "en-GB")
  static let french = FigureLanguage(language: "fr", locale: "fr-FR")

  static let population = Figure(7_100_000, .compact, decimals: 1)
  static let urban = Figure(35, .percent)
  static let remittances = Figure(285_000_000, .currency("USD"))
  static let projects = Figure(9, .plain)
  static let member = Figure(171, .plain)
  static let year = Figure(2018, .year)

  @Test(
    "true of the figure",
    arguments: [
      (projects, "nine"), (projects, "9"), (projects, "Nine"), (projects, "9th"), (projects, "ninth"),
      (member, "171st"), (member, "one hundred and seventy-first"), (member, "one hundred seventy one"),
      (Figure(1_312_871, .plain), "1,312,871"), (Figure(1_312_871, .plain), "1312871"),
      (population, "7.1 million"), (population, "7,100,000"), (population, "7.1m"),
      (population, "7.1 Million"),
      (population, "7100000"), (population, "7.1\u{A0}million"),
      (Figure(7_000_000, .compact), "seven million"),
      (urban, "35%"), (urban, "35 %"), (urban, "35 per cent"), (urban, "thirty-five percent"),
      (remittances, "US$285 million"), (remittances, "US$ 285 million"), (remittances, "USD 285 million"),
      (remittances, "285 million US dollars"), (remittances, "285 million dollars"), (remittances, "$285m"),
      (remittances, "US$285,000,000"), (year, "2018"), (Figure(25, .percent), "a quarter"),
      (urban, "35-per-cent"), (population, "7.1-million"),
      (urban, "about one in three"), (population, "~7 million"), (population, "≥7 million"),
      (urban, "more than a third"), (urban, "over 30%"),
      (urban, "nearly 36 per cent"),
      (population, "over 7 million"), (population, "some 7 million"), (population, "over seven million"),
      (population, "more than seven million"), (population, "less than 10 million"),
    ]
  )
  func isTrue(figure: Figure, text: String) {
    #expect(FigureMatcher(figure, in: Self.english).match(FigureText(text)) == .exact)
  }

  @Test(
    "not true of the figure",
    arguments: [
      (projects, "ten"), (projects, "8"), (member, "171th"), (member, "171nd"), (population, "7.1 billion"),
      (population, "7.2 million"), (population, "71 million"), (population, "7.1"), (urban, "35"),
      (urban, "36%"),
      (remittances, "€285 million"), (remittances, "285 million"), (remittances, "US$285"), (year, "2,018"),
      (urban, "half"), (urban, "a third"), (population, "seven million"),
      (member, "one hundred and seventeen"),
      (population, "7.1 million years"),
    ]
  )
  func isFalse(figure: Figure, text: String) {
    #expect(FigureMatcher(figure, in: Self.english).match(FigureText(text)) == .different)
  }

  @Test(
    "a hedge that is not true, and why",
    arguments: [
      (urban, "over 35%", Untruth.direction), (urban, "over 40%", .direction),
      (urban, "nearly 30%", .direction),
      (urban, "about half", .distance), (population, "over 8 million", .direction),
      (population, "nearly 7 million", .direction), (population, "about 5 million", .distance),
      (population, "over 1 million", .distance), (population, "under 7 million", .direction),
      (population, "at least eight million", .direction),
    ]
  )
  func isUntrue(figure: Figure, text: String, reason: Untruth) {
    #expect(FigureMatcher(figure, in: Self.english).match(FigureText(text)) == .untrueHedge(text, reason))
  }

  @Test("a fact with a qualifier is a bound")
  func qualifier() {
    let matcher = FigureMatcher(Figure(1_300_000, .compact), in: Self.english, qualifier: .over)
    let verdicts = [
      "over 1.3 million", "more than 1.3 million", "at least 1.3 million", "over 1 million",
      "over one million",
      "1.3 million", "over 1.4 million", "nearly 2 million", "about 1.3 million", "under 2 million",
    ].map { matcher.match(FigureText($0)) }
    #expect(
      verdicts == [
        .exact, .exact, .exact, .exact, .exact, .withoutQualifier, .untrueHedge("over 1.4 million", .bound),
        .untrueHedge("nearly 2 million", .bound), .untrueHedge("about 1.3 million", .bound),
        .untrueHedge("under 2 million", .bound),
      ]
    )
  }

  @Test("the words beside a link count, once")
  func beside() {
    let matcher = FigureMatcher(Figure(1_300_000, .compact), in: Self.english, qualifier: .over)
    #expect(matcher.match(FigureText("1.3 million", before: "In 2019, over ")) == .exact)
    #expect(matcher.match(FigureText("1.3 million", before: "In 2019, moreover ")) == .withoutQualifier)
    #expect(matcher.match(FigureText("over 1.3 million", before: "In 2019, over ")) == .twoHedges)
    let urban = FigureMatcher(Self.urban, in: Self.english)
    #expect(urban.match(FigureText("35%", before: "about ")) == .needlessHedge)
    #expect(urban.match(FigureText("a third", before: "more than ")) == .exact)
  }

  @Test("a unit may follow", arguments: ["27 people per km²", "27", "27 people/km²", "27 persons per km²"])
  func unit(text: String) {
    let unit = CountedUnit(Noun("people per km²"), symbol: "people/km²")
    let matcher = FigureMatcher(Figure(27, .plain), in: Self.english, unit: unit)
    #expect(matcher.match(FigureText(text)) == (text.contains("persons") ? .different : .exact))
  }

  @Test(
    "what beside a link is a part of the number counts as if it were inside",
    arguments: [
      (population, "", "7.1", " million."), (population, "", "7.1", "m"), (urban, "", "35", " per cent"),
      (urban, "", "35", "%"), (remittances, "US$", "285 million", ""),
      (remittances, "", "285", " million US dollars"),
      (remittances, "USD ", "285 million", " in 2019"), (member, "the ", "171", "st member"),
      (urban, "(", "35%", "), 24.4"), (year, "In ", "2018", " dollars"), (year, "2016-", "2018", ", 7"),
      (projects, "with ", "nine", " million-dollar projects"), (member, "the ", "171", " people"),
      (remittances, "In 2019 ", "US$285 million", ", 3"), (projects, "", "9", " US$ 3 million projects"),
    ]
  )
  func besideIsTrue(figure: Figure, before: String, text: String, after: String) {
    let matcher = FigureMatcher(figure, in: Self.english)
    #expect(matcher.match(FigureText(text, before: before, after: after)) == .exact)
  }

  @Test(
    "what beside a link makes it another number is wrong",
    arguments: [
      (population, "", "7.1 million", " per cent", "7.1 million per cent"),
      (projects, "", "9", " million", "9 million"),
      (remittances, "€", "285 million", "", "€285 million"), (member, "the ", "171", "th member", "171th"),
      (remittances, "", "285 million", " euros", "285 million euros"), (urban, "1", "35%", "", "135%"),
      (urban, "is -", "35%", "", "-35%"), (population, "", "7.1", " billion", "7.1 billion"),
      (projects, "", "9", ".5 on average", "9.5"), (year, "1", "2018", "", "12018"),
    ]
  )
  func besideIsFalse(figure: Figure, before: String, text: String, after: String, joined: String) {
    let matcher = FigureMatcher(figure, in: Self.english)
    #expect(matcher.match(FigureText(text, before: before, after: after)) == .differentBeside(joined))
  }

  @Test("a unit beside a link is that of the figure, or none")
  func unitBeside() {
    var wording = NumberWording()
    wording.units = ["years of age", "people"]
    let language = FigureLanguage(language: "en", locale: "en-GB", wording: wording)
    let age = CountedUnit(Noun("year(s)"), symbol: "years")
    let matcher = FigureMatcher(Figure(Decimal(244) / 10, .plain), in: language, unit: age)
    let verdicts = [
      " years", " years, says", " months", " people", " per cent", " kilometres", " and 5 months", "-year",
    ]
    #expect(
      verdicts.map { matcher.match(FigureText("24.4", after: $0)) } == [
        .exact, .exact, .differentBeside("24.4 months"), .differentBeside("24.4 people"),
        .differentBeside("24.4 per cent"), .differentBeside("24.4 kilometres"), .exact, .exact,
      ]
    )
    #expect(matcher.match(FigureText("24.4", after: " years or more")) == .needlessHedge)
    #expect(matcher.match(FigureText("24.4-year", after: " average")) == .exact)
  }

  @Test(
    "French",
    arguments: [
      (remittances, "285 millions de dollars"), (remittances, "285 millions $US"), (remittances, "285 M$"),
      (remittances, "285 000 000 dollars"), (Figure(1148, .plain), "1 148"), (Figure(1148, .plain), "1148"),
      (Figure(1, .plain), "1er"), (Figure(1, .plain), "première"), (Figure(2, .plain), "2ème"),
      (Figure(171, .plain), "171e"),
      (Figure(1_800_000, .compact), "1,8 million"), (Figure(21, .plain), "vingt et un"),
      (Figure(21, .plain), "vingt-et-une"),
      (Figure(35, .percent), "35 %"), (Figure(35, .percent), "plus d'un tiers"),
      (Figure(35, .percent), "environ un tiers"),
      (Figure(1_300_000, .compact), "plus d’un million"),
    ]
  )
  func frenchIsTrue(figure: Figure, text: String) {
    #expect(FigureMatcher(figure, in: Self.french).match(FigureText(text)) == .exact)
  }
}
