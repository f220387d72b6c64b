import Foundation
import Numbers
import Testing

/// Sentences as people write them, with the figure in square brackets.
@Suite("Sentences with figures")
struct SentenceTests {
  private static let population = Figure(7_100_000, .compact, decimals: 1)
  private static let urban = Figure(35, .percent)
  private static let money = Figure(285_000_000, .currency("USD"))
  private static let change = Figure(Decimal(-88) / 10, .percent)
  private static let loss = Figure(-2_500_000, .currency("USD"))
  private static let exact = Figure(7_123_456, .compact, decimals: 1)
  private static let share = Figure(Decimal(3526) / 100, .percent, decimals: 0)
  private static func plain(_ number: Decimal) -> Figure { Figure(number, .plain) }
  private static func percent(_ number: Decimal) -> Figure { Figure(number, .percent) }

  private static let english = FigureLanguage(language: "en", locale: "en-GB")
  private static let american = FigureLanguage(language: "en", locale: "en-US")
  private static let french = FigureLanguage(language: "fr", locale: "fr-FR")
  private static let lao = FigureLanguage(language: "lo", locale: "lo-LA")
  private static let spanish = FigureLanguage(language: "es", locale: "es-ES")

  /// Compares the text in square brackets with a figure, as if it were a link in the sentence.
  private func judge(
    _ sentence: String,
    _ figure: Figure,
    _ language: FigureLanguage,
    qualifier: Relation? = nil
  ) throws -> FigureMatch {
    let parts = sentence.split(separator: #/[\[\]]/#, omittingEmptySubsequences: false).map(String.init)
    try #require(parts.count == 3)
    let text = FigureText(parts[1], before: parts[0], after: parts[2])
    return FigureMatcher(figure, in: language, qualifier: qualifier).match(text)
  }

  /// What is judged of sentences that state the figure, some of them clumsily.
  private static let stateIt: Set<FigureMatch> = [.exact, .withoutQualifier, .needlessHedge, .twoHedges]

  @Test(
    "in English, true",
    arguments: [
      (exact, "[over 7.1 million] people"), (exact, "just over [7.1 million]"),
      (exact, "[about 7.1 million]"),
      (exact, "[7.12 million]"), (exact, "[7.1 million]"), (share, "[over 35%]"), (share, "[35.3%]"),
      (share, "[thirty-five per cent]"), (Figure(7_012_345, .compact, decimals: 1), "[7 million]"),
      (Figure(250_000, .currency("USD")), "[US$250,000.00]"), (Figure(1, .currency("USD")), "[one dollar]"),
      (Figure(1, .currency("USD")), "[1 dollar]"), (Figure(3, .currency("GBP")), "[three pounds sterling]"),
      (money, "[285 million U.S. dollars]"), (change, "[minus 8.8 per cent]"), (change, "minus [8.8%]"),
      (change, "[–8.8%]"), (change, "it fell by [8.8 per cent]"), (change, "a decline of [8.8%]"),
      (loss, "[minus US$2.5 million]"), (loss, "[−$2.5m]"), (percent(25), "[1 in 4]"),
      (percent(25), "[one in four] people"), (percent(80), "[four out of five]"),
      (percent(70), "[seven in ten]"),
      (percent(30), "[three tenths]"), (percent(25), "[¼]"), (percent(25), "[1/4]"),
      (percent(5), "[one in twenty]"),
      (urban, "[about one in every three]"), (urban, "[about one person in three]"),
      (percent(33), "about [a third]"),
      (percent(Decimal(333) / 10), "[a third]"), (percent(Decimal(667) / 10), "[two in three]"),
      (population, "[well over 7 million]"), (population, "[slightly over 7 million]"),
      (population, "[only 7.1 million]"), (population, "[an estimated 7 million]"),
      (plain(9), "[the ninth] project"),
      (plain(1500), "[fifteen hundred]"), (plain(1500), "[one thousand, five hundred]"),
      (population, "[no more than 8 million]"),
      (plain(27), "[27]\u{2013}30"),
      (plain(9), "of [nine] in ten provinces"), (Figure(1951, .year), "In [1951] people"),
      (population, "[7.1]-million"), (money, "[$285 million]"),
    ]
  )
  func trueInEnglish(figure: Figure, sentence: String) throws {
    #expect(try judge(sentence, figure, Self.english) == .exact)
  }

  @Test(
    "in English, false",
    arguments: [
      (plain(9), "twenty-[nine] people"), (plain(9), "twenty [nine]"), (plain(9), "one hundred and [nine]"),
      (plain(9), "[nine]teen"), (plain(9), "[nine]ty"), (plain(9), "[nine] hundred"),
      (plain(9), "[nine] dozen"),
      (plain(3), "[3] hundred"), (plain(9), "the twenty-[ninth]"), (plain(3), "[three] and a half"),
      (plain(2), "[two] thirds"), (plain(2), "[two]-thirds"), (plain(3), "[three] quarters"),
      (plain(3), "[3]/4"),
      (plain(3), "1/[3]"), (money, "€[US$285 million]"), (money, "LAK [US$285 million]"),
      (money, "A[$285 million]"),
      (money, "CA[$285 million]"), (plain(9), "US$ [nine]"), (Figure(1951, .year), "[1951]s"),
      (Figure(1951, .year), "[1951]/52"), (Figure(1951, .year), "[1951] per cent"),
      (Figure(1951, .year), "US$[1951]"),
      (Figure(1951, .year), "[over 1500]"), (Figure(1951, .year), "nearly [2000]"),
      (population, "not over [7 million]"), (population, "never [over 7 million]"),
      (population, "[just over 4 million]"), (plain(3), "[greater than 3]"), (plain(3), "in excess of [3]"),
      (plain(3), "< [3]"), (urban, "minus [35%]"), (money, "-[US$285 million]"),
      (change, "it rose by [8.8 per cent]"),
      (plain(3), "[3] bn"), (plain(3), "[3]-million"), (plain(3), "[three] million"), (plain(3), "[3] crore"),
      (plain(3), "[3]e6"), (plain(3), "[3] percentage points"), (plain(3), "[3]pp"), (plain(3), "[3]x"),
      (plain(3), "[three]fold"), (exact, "[under 7.1 million]"), (share, "[under 35%]"), (urban, "[half]"),
      (Figure(1, .currency("USD")), "[1 dollars]"), (percent(34), "[a third]"), (urban, "[one in two]"),
      (population, "[exactly 7 million]"), (money, "[285 million] Canadian dollars"), (plain(171), "[171]th"),
    ]
  )
  func falseInEnglish(figure: Figure, sentence: String) throws {
    #expect(!Self.stateIt.contains(try judge(sentence, figure, Self.english)))
  }

  @Test(
    "a fact that is a bound",
    arguments: [
      ("over [1.3 million]", true), ("not over [1.3 million]", false), ("not [over 1.3 million]", false),
      ("hardly more than [1.3 million]", false), ("[just over 1.3 million]", false),
      ("at least [1 million]", true),
    ]
  )
  func bounds(sentence: String, isTrue: Bool) throws {
    let found = try judge(sentence, Figure(1_300_000, .compact), Self.english, qualifier: .over)
    #expect((found == .exact) == isTrue)
  }

  @Test(
    "in French, true",
    arguments: [
      (percent(Decimal(705) / 10), "[plus des deux tiers]"),
      (percent(Decimal(705) / 10), "plus des [deux tiers]"),
      (percent(Decimal(705) / 10), "près des [trois quarts]"), (urban, "[plus du tiers]"),
      (urban, "plus du [tiers]"),
      (percent(50), "la [moitié]"), (percent(50), "[une personne sur deux]"),
      (percent(50), "[Un habitant sur deux]"),
      (urban, "[plus d’une personne sur trois]"), (population, "pas moins de [7 millions]"),
      (urban, "[au minimum 20 %]"), (plain(9), "[9ᵉ]"), (plain(171), "[171e]"),
      (plain(1200), "[mille-deux-cents]"),
      (plain(171), "[cent-soixante-et-onze]"), (plain(81), "[quatre-vingt-unième]"), (plain(2), "[second]"),
      (money, "[285 millions de dollars US]"), (money, "[285 millions de $US]"),
      (Figure(1, .currency("USD")), "[un dollar]"), (Figure(45000, .currency("XOF")), "[45 000 FCFA]"),
      (Figure(2_500_000_000, .currency("USD")), "[2,5 Mds de dollars]"), (change, "[moins 8,8 %]"),
      (change, "moins [8,8 %]"), (change, "une baisse de [8,8 %]"), (money, "[285 millions] de dollars"),
    ]
  )
  func trueInFrench(figure: Figure, sentence: String) throws {
    #expect(try judge(sentence, figure, Self.french) == .exact)
  }

  @Test(
    "in French, false",
    arguments: [
      (plain(9), "quatre-vingt-[neuf]"), (plain(9), "vingt-[neuf]"), (plain(9), "cent [neuf]"),
      (plain(9), "[neuf] cents"), (plain(9), "[neuf] mille"), (plain(1), "vingt et [un]"),
      (plain(1), "[un] tiers"),
      (plain(9), "[neuf] dixièmes"), (urban, "moins [35 %] en un an"),
      (money, "[285 millions] de dollars canadiens"),
      (Figure(1, .currency("USD")), "[1 dollars]"), (plain(81), "[quatre-vingt-et-unième]"),
      (population, "[7,1 milliards]"), (urban, "[près du tiers]"),
    ]
  )
  func falseInFrench(figure: Figure, sentence: String) throws {
    #expect(!Self.stateIt.contains(try judge(sentence, figure, Self.french)))
  }

  @Test("in American English and Spanish, which write money and thousands in their own ways")
  func others() throws {
    #expect(try judge("[US$285 million]", Self.money, Self.american) == .exact)
    #expect(try judge("[C$2 million]", Figure(2_000_000, .currency("CAD")), Self.american) == .exact)
    #expect(try judge("US[$2 million]", Figure(2_000_000, .currency("CAD")), Self.american) != .exact)
    #expect(try judge("[1.500]", Self.plain(1500), Self.spanish) == .exact)
    #expect(try judge("[1500]", Self.plain(1500), Self.spanish) == .exact)
  }

  @Test(
    "in Lao, with and without spaces",
    arguments: [
      (population, "[7,1]ລ້ານຄົນ", true), (population, "[7,1ລ້ານ]ຄົນ", true), (plain(9), "[9]ລ້ານ", false),
      (money, "[285 ລ້ານໂດລາ]", true), (money, "[285 ລ້ານ ໂດລາ]", true), (urban, "[35ເປີເຊັນ]", true),
      (urban, "[ຮ້ອຍລະ 35]", true), (plain(9), "[ທີ9]", true), (plain(171), "[ທີ 171]", true),
      (population, "[ປະມານເຈັດລ້ານ]", true), (population, "[ຫຼາຍກວ່າ 7 ລ້ານ]", true),
      (population, "ບໍ່ໜ້ອຍກວ່າ [7 ລ້ານ]", true), (population, "ບໍ່ຫຼາຍກວ່າ [7 ລ້ານ]", false),
    ]
  )
  func inLao(figure: Figure, sentence: String, isTrue: Bool) throws {
    #expect((try judge(sentence, figure, Self.lao) == .exact) == isTrue)
  }

  @Test("units and their signs beside a figure that has another unit")
  func units() throws {
    let unit = CountedUnit(Noun("kilometre(s)"), symbol: "km")
    let matcher = FigureMatcher(Self.plain(1148), in: Self.english, unit: unit)
    let verdicts = [" km", " kilometres", "-kilometre", " m", " km²", " km/h", " miles", " hectares"].map {
      matcher.match(FigureText("1,148", after: $0)) == .exact
    }
    #expect(verdicts == [true, true, true, false, false, false, false, false])
  }
}
