import TestSupport
import Testing

@testable import CountryProfile

@Suite("Days and periods")
struct DateTests {
  @Test(
    "a day is written year-month-day",
    arguments: ["2026-11-23", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"]
  )
  func days(text: String) throws {
    #expect(try #require(CalendarDate(text)).iso == text)
  }

  @Test(
    "a day that does not exist is none",
    arguments: [
      "2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
      "2026-1-01",
      "26-11-23", "2026/11/23", "2026-11-23 ", "２０２６-11-23", "", "2026-11", "+026-11-23",
    ]
  )
  func noDays(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("days are ordered by time")
  func order() throws {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap(CalendarDate.init(_:))
    #expect(days.reversed().sorted() == days)
    #expect(days.count == 4)
  }

  @Test(
    "a period is a year, a month, a day, or a span of them",
    arguments: ["2019", "2019-06", "2019-06-30", "2015/2019", "2018-06/2019", "2019-06/2019", "2019/2019-01"]
  )
  func periods(text: String) throws {
    #expect(try #require(Period(text)).iso == text)
  }

  @Test(
    "a period begins on the first of its days and ends on the last",
    arguments: [
      ("2019", "2019-01-01", "2019-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2019-06-30", "2019-06-30", "2019-06-30"), ("2018-04/2019", "2018-04-01", "2019-12-31"),
      ("2018/2019-04", "2018-01-01", "2019-04-30"),
    ]
  )
  func ends(text: String, first: String, last: String) throws {
    let period = try #require(Period(text))
    #expect(period.firstDay?.iso == first)
    #expect(period.lastDay?.iso == last)
  }

  @Test(
    "anything else is no period",
    arguments: [
      "19", "0000", "2019-13", "2019-02-30", "2019/", "/2019", "2015/2016/2017", "2019-2020", "2019/2015",
      "2019-07/2019-06",
    ]
  )
  func noPeriods(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(
    "a page shows days and periods in its language",
    arguments: [
      ("en-GB", "2021-06-30", "30 June 2021"), ("en-US", "2021-06-30", "June 30, 2021"),
      ("lo", "2021-06-30", "30 ມິຖຸນາ 2021"),
    ]
  )
  func shownDays(locale: String, date: String, shown: String) async throws {
    let site = try TestSite([
      "Content/en/home.md": "---\ntitle: Home\nreviewed: \(date)\n---\n",
      "Templates/home.html":
        "{% if page.reviewed %}{{ page.reviewed.iso }}|{{ page.reviewed.display }}{% endif %}",
    ]).replacing("locale: en-GB", with: "locale: \(locale)", in: "Content/profile.yaml")
    expectText(try await site.build().page("index.html"), "\(date)|\(shown)")
  }

  @Test(
    "a period is shown as exactly as it is known",
    arguments: [
      ("2019", "2019"), ("2019-06", "June 2019"), ("2019-06-30", "30 June 2019"), ("2015/2019", "2015–2019"),
      ("2018-06/2019", "June 2018 – 2019"), ("2019/2019", "2019"),
      ("2018-06/2019-01", "June 2018 – January 2019"),
      ("2018-06/2018-09", "June – September 2018"), ("2018-06-01/2018-06-05", "1 – 5 June 2018"),
    ]
  )
  func shownPeriods(period: String, shown: String) async throws {
    let template =
      "{% for f in all_facts %}{% if f.period %}{{ f.period.iso }}|{{ f.period.display }}{% endif %}{% endfor %}"
    let site = try TestSite(["Templates/key-facts.html": template])
      .replacing("period: \"2019\"", with: "period: \(period)", in: "Content/key-facts.yaml")
    expectText(try await site.build().page("key-facts.html"), "\(period)|\(shown)")
  }

  @Test(
    "the first day of a month is an ordinal in French, in any country",
    arguments: [
      ("2026-10-01", "1er octobre 2026"), ("2026-10-11", "11 octobre 2026"),
      ("2026-10-01/2026-12-01", "1er octobre – 1er décembre 2026"),
    ]
  )
  func firstOfMonth(period: String, shown: String) throws {
    let formatting = DateFormatting(language: Language(code: "fr-BE", name: "Français", locale: "fr-BE"))
    #expect(try formatting.format(#require(Period(period))) == shown)
  }
}
