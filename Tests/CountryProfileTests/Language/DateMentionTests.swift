import Numbers
import Testing

@testable import CountryProfile

@Suite("Dates that sentences name")
struct DateMentionTests {
  private static let english = search(Language(code: "en", name: "English", locale: "en-GB"))
  private static let french = search(Language(code: "fr", name: "Français", locale: "fr-FR"))

  private static func search(_ language: Language) -> DateSearch {
    var wording = NumberWording()
    wording.units = ["people", "personnes"]
    return DateSearch(
      language,
      FigureLanguage(language: language.code, locale: language.locale, wording: wording)
    )
  }

  private func mentions(_ text: String, _ search: DateSearch = english) -> [String] {
    let bytes = Array(text.utf8)
    return search.mentions(in: bytes, bytes.indices).filter { !$0.isAside }.map { mention in
      let time = [mention.day, mention.month].compactMap { $0.map { "\($0)." } }.joined()
      let last = mention.years.count > 1 ? "–\(mention.years.upperBound)" : ""
      return "\(time)\(mention.years.lowerBound)\(last)"
    }
  }

  @Test(
    "years, months, days and spans",
    arguments: [
      ("In 2019, a", "2019"), ("(2018)", "2018"), ("2015–2019", "2015–2019"), ("2018/19", "2018–2019"),
      ("June 2018", "6.2018"), ("15\u{A0}June\u{A0}2018", "15.6.2018"), ("15 June 2018", "15.6.2018"),
      ("June 15, 2018", "15.6.2018"),
      ("the 3rd of May 2018", "3.5.2018"),
      ("in 2019 Lao migrants", "2019"), ("mid-2019", "2019"), ("by 2030.", "2030"),
      ("from 2015 to 2020", "2015–2020"), ("between 2015 and 2020", "2015–2020"), ("In FY 2020", "2020"),
      ("the 2015 census", "2015"), ("in the 1990s,", "1990–1999"), ("in 2018-07", "7.2018"),
      ("on 2018-07-14", "14.7.2018"), ("in 2018-19", "2018–2019"), ("since 2016", "2016–9999"),
      ("in Dec. 2024", "12.2024"), ("on 29/06/2024", "29.6.2024"), ("on 29.06.2024", "29.6.2024"),
      ("6/29/2024", "29.6.2024"), ("In FY2023", "2023"), ("5/6/2024", "2024"),
      ("1999/00", "1999–2000"), ("1999-2000", "1999–2000"), ("“Since 2016, all", "2016–9999"),
      ("the number may in 2018 rise", "2018"), ("Median age 24.4 (2010).", "2010"),
      ("In 2020 people moved", "2020"), ("In\n2019", "2019"),
      ("Set up in 2019, and signed in 2020 by all", "2019, 2020"),
    ]
  )
  func dates(text: String, expected: String) {
    #expect(mentions(text).joined(separator: ", ") == expected)
  }

  @Test(
    "French dates",
    arguments: [
      ("juin 2018", "6.2018"), ("1er octobre 2026", "1.10.2026"), ("en 2019", "2019"),
      ("les années 1990", "1990–1999"), ("d’août 2018", "8.2018"), ("le 15 juin de 2018", "15.6.2018"),
    ]
  )
  func french(text: String, expected: String) {
    #expect(mentions(text, Self.french) == [expected])
  }

  @Test(
    "numbers and names that are no dates",
    arguments: [
      "the 2030 Agenda", "Agenda 2030", "the Law of 2013", "the Labour Law (2013)", "a Global Compact 2018",
      "its 2021 report", "for 2100 families", "resolution 1325 (2000)",
      "resolutions 1325 (2000) and 1820 (2008)", "Resolution 1820 says",
      "the ministry’s 2021 report", "the ministry's 2021 report", "According to a 2021 report, it",
      "The plan for 2021–2025 says", "Following the adoption of the Global Compact in 2018, support",
      "€2000", "₭2000", "2000 kip", "at 2000 m",
      "up to 2000 people", "2,019", "12019", "A/2019", "2019km",
      "2019%", "$2019", "1234",
      "S/2019/730", "version 1.2019", "more than 2000 people", "nearly 2000 people",
      "The agency, founded in 1951, has", "Signed on 5 June 2012, the treaty", "a report (published 2020)",
    ]
  )
  func names(text: String) {
    #expect(mentions(text) == [])
  }

  @Test(
    "French numbers and names that are no dates",
    arguments: [
      "un rapport de 2021", "l’Agenda 2030", "plus de 2000 familles", "à 2000 personnes", "2000 €",
      "la résolution 1325 (2000)",
      "la Loi de 2013",
    ]
  )
  func frenchNames(text: String) {
    #expect(mentions(text, Self.french) == [])
  }

  @Test(
    "a date agrees with a period as far as both say",
    arguments: [
      ("2018", "2018-06", true), ("June 2018", "2018-06", true), ("June 2018", "2018", true),
      ("July 2018", "2018-06", false),
      ("15 June 2018", "2018-06-15", true), ("16 June 2018", "2018-06-15", false),
      ("June 2018", "2018-06-15", true),
      ("2015–2019", "2019", true), ("2019", "2015/2020", true), ("2021", "2015/2020", false),
    ]
  )
  func agreement(text: String, period: String, agrees: Bool) throws {
    let bytes = Array(text.utf8)
    let period = try #require(Period(period))
    let mentions = Self.english.mentions(in: bytes, bytes.indices)
    #expect(mentions.map { $0.agrees(with: period) } == [agrees])
  }

  @Test(
    "“to date” and “out of date” speak of no date",
    arguments: [
      "There is no case to date.", "It is not out of date.", "It has not changed since that date.",
      "The number is not final at this date.", "with no end date to their contracts",
      "not counting those whose date of birth is unknown", "It has not set a date for the next count.",
      "No date has been set for the next census.", "no newer date has been set for a count",
    ]
  )
  func idioms(text: String) {
    let bytes = Array(text.utf8)
    #expect(!Self.english.saysNoDate(bytes, bytes.indices))
  }

  @Test(
    "sentences that say that there is no date",
    arguments: [
      "No date is stated.", "It does not state a date for these figures.", "The leaflet gives no dates",
      "which has no date",
      "The date is not known.", "The figure is undated", "without a date", "it doesn’t give any date",
    ]
  )
  func undated(text: String) {
    let bytes = Array(text.utf8)
    #expect(Self.english.saysNoDate(bytes, bytes.indices))
  }
}
