import Foundation
import Numbers
import Testing

@Suite("Forms that a sentence can have filled in, and spaces inside figures")
struct FormTests {
  @Test(
    "words, ordinals and digits",
    arguments: [
      ("en-GB", Figure(9, .plain), FigureForm.words, "nine"), ("en-GB", Figure(9, .plain), .ordinal, "9th"),
      ("en-GB", Figure(171, .plain), .words, "one hundred and seventy-one"),
      ("en-US", Figure(171, .plain), .words, "one hundred seventy-one"),
      ("en-GB", Figure(171, .plain), .ordinal, "171st"), ("en-GB", Figure(12400, .plain), .digits, "12,400"),
      ("en-GB", Figure(7_000_000, .compact), .words, "seven million"),
      ("en-GB", Figure(7_100_000, .compact), .digits, "7,100,000"),
      ("en-GB", Figure(7_100_000, .compact), .words, "seven million one hundred thousand"),
      ("en-GB", Figure(35, .percent), .words, "thirty-five per cent"),
      ("en-GB", Figure(35, .percent), .digits, "35%"),
      (
        "en-GB", Figure(285_000_000, .currency("USD")), .words,
        "two hundred and eighty-five million US dollars"
      ),
      ("en-GB", Figure(285_000_000, .currency("USD")), .digits, "US$285,000,000"),
      ("en-GB", Figure(2018, .year), .words, "twenty eighteen"),
      ("en-GB", Figure(2018, .year), .digits, "2018"),
      ("fr-FR", Figure(1, .plain), .ordinal, "1er"), ("fr-FR", Figure(5, .plain), .words, "cinq"),
      ("fr-FR", Figure(200_000_000, .currency("EUR")), .words, "deux cents millions d'euros"),
      ("lo-LA", Figure(9, .plain), .words, "ເກົ້າ"), ("lo-LA", Figure(9, .plain), .ordinal, "ທີເກົ້າ"),
    ]
  )
  func form(locale: String, figure: Figure, form: FigureForm, text: String) {
    let language = FigureLanguage(language: String(locale.prefix(2)), locale: locale)
    #expect(language.text(form, of: figure) == text)
    #expect(FigureMatcher(figure, in: language).match(FigureText(text)) == .exact)
  }

  @Test("figures have no form that would not be true, and languages without rules have digits alone")
  func missing() {
    let english = FigureLanguage(language: "en", locale: "en-GB")
    #expect(english.text(.words, of: Figure(Decimal(244) / 10, .plain)) == nil)
    #expect(english.text(.ordinal, of: Figure(35, .percent)) == nil)
    #expect(english.text(.ordinal, of: Figure(0, .plain)) == nil)
    let polish = FigureLanguage(language: "pl", locale: "pl-PL")
    #expect(polish.text(.words, of: Figure(9, .plain)) == nil)
    #expect(polish.text(.digits, of: Figure(7_100_000, .compact)) == "7\u{A0}100\u{A0}000")
  }

  /// In the expected texts, `~` is U+00A0 and `_` is U+202F.
  @Test(
    "no line ends inside a figure",
    arguments: [
      ("fr-FR", "1 148 kilomètres", "1_148~kilomètres"),
      ("fr-FR", "285 millions de dollars", "285~millions~de~dollars"),
      ("fr-FR", "environ 7,1 millions", "environ 7,1~millions"), ("fr-FR", "70,5 %", "70,5~%"),
      ("en-GB", "7.1 million", "7.1~million"), ("en-GB", "over\n1.3\nmillion", "over\n1.3~million"),
      ("en-GB", "US$ 285 million", "US$~285~million"), ("en-GB", "more than USD 285", "more than USD~285"),
      ("en-GB", "one hundred and nine", "one hundred and nine"), ("pl-PL", "7 100 000", "7~100~000"),
      ("en-GB", "<em title=\"a b 1 2\">7 <b>000</b></em>", "<em title=\"a b 1 2\">7~<b>000</b></em>"),
      ("lo-LA", "ປະມານ 7,1 ລ້ານ", "ປະມານ 7,1~ລ້ານ"), ("fr-FR", "1\u{202F}148 km", "1_148~km"),
    ]
  )
  func spaces(locale: String, html: String, joined: String) {
    let language = FigureLanguage(language: String(locale.prefix(2)), locale: locale)
    var bytes = Array("a 1 b \(html)".utf8)
    language.spacing.join(&bytes, from: 6)
    let visible = joined.replacing("~", with: "\u{A0}").replacing("_", with: "\u{202F}")
    #expect(String(decoding: bytes, as: UTF8.self) == "a 1 b " + visible)
  }

  @Test("a plural in brackets has two forms, and a figure takes the one of its number")
  func nouns() {
    let noun = Noun("projet(s) actif(s)")
    #expect(noun.forms == [.one: "projet actif", .other: "projets actifs"])
    let french = FigureLanguage(language: "fr", locale: "fr-FR")
    let english = FigureLanguage(language: "en", locale: "en-GB")
    #expect(french.counted(noun, by: Figure(Decimal(15) / 10, .plain)) == "projet actif")
    #expect(french.counted(noun, by: Figure(2, .plain)) == "projets actifs")
    #expect(french.counted(Noun("habitant(s)"), by: Figure(7_100_000, .compact)) == "d'habitants")
    #expect(english.counted(Noun("year(s)"), by: Figure(1, .plain)) == "year")
    #expect(english.counted(Noun("year(s)"), by: Figure(1, .plain, decimals: 1)) == "years")
    #expect(english.counted(Noun("people (all)"), by: Figure(1, .plain)) == "people (all)")
  }
}
