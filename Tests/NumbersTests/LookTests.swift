import Foundation
import Numbers
import Testing

@Suite("How numbers look")
struct LookTests {
  struct Look: Sendable, CustomTestStringConvertible {
    let locale: String
    let figure: Figure
    let display: String
    var prose: String?

    init(
      _ locale: String,
      _ value: String,
      _ notation: Figure.Notation,
      _ decimals: Int?,
      _ display: String,
      prose: String? = nil
    ) {
      self.locale = locale
      figure = Figure(Decimal(string: value) ?? 0, notation, decimals: decimals)
      self.display = display
      self.prose = prose
    }

    var testDescription: String { "\(locale) \(figure.value) \(display)" }
  }

  /// In the expected texts, `~` is U+00A0 and `_` is U+202F.
  static let looks = [
    Look("en-GB", "7100000", .compact, 1, "7.1 million"),
    Look("en-GB", "7000000", .compact, 1, "7.0 million"),
    Look("en-GB", "985000", .compact, 1, "985,000"),
    Look("en-GB", "999960000", .compact, 1, "1.0 billion"),
    Look("en-GB", "7849999", .compact, nil, "7.8 million"),
    Look("en-GB", "1250000", .compact, nil, "1.25 million"),
    Look("en-GB", "-0.4", .percent, 0, "0%", prose: "0 per cent"),
    Look("en-GB", "35", .percent, nil, "35%", prose: "35 per cent"),
    Look("en-GB", "-8.8", .percent, nil, "-8.8%", prose: "-8.8 per cent"),
    Look("en-GB", "24", .plain, 1, "24.0"),
    Look("en-GB", "2018", .year, nil, "2018"),
    Look("en-GB", "12400", .plain, nil, "12,400"),
    Look("en-GB", "285000000", .currency("USD"), nil, "US$285 million"),
    Look("en-GB", "250000.5", .currency("USD"), nil, "US$250,000.50"),
    Look("en-GB", "250000", .currency("USD"), nil, "US$250,000"),
    Look("en-GB", "-285000000", .currency("USD"), nil, "-US$285 million"),
    Look("fr-FR", "285000000", .currency("USD"), nil, "285 millions~$US", prose: "285 millions de dollars"),
    Look("fr-FR", "1000000", .currency("EUR"), nil, "1 million~€", prose: "1 million d'euros"),
    Look("fr-FR", "250000", .currency("USD"), nil, "250_000~$US", prose: "250_000 dollars"),
    Look("fr-FR", "1000000", .compact, nil, "1 million"),
    Look("fr-FR", "1800000", .compact, nil, "1,8 million"),
    Look("fr-FR", "11970000", .compact, nil, "11,97 millions"),
    Look("fr-FR", "2000000000", .compact, nil, "2 milliards"),
    Look("fr-FR", "35.5", .percent, nil, "35,5~%", prose: "35,5 pour cent"),
    Look("de-DE", "285000000", .currency("USD"), nil, "285 Millionen~$"),
    Look("es-ES", "285000000", .currency("USD"), nil, "285 millones~US$"),
    Look("fr-TN", "2500000", .currency("TND"), nil, "2,5 millions~DT", prose: "2,5 millions de dinars"),
    Look("fr-FR", "1250.5", .currency("TND"), nil, "1_250,500~TND"),
    Look("pl-PL", "5000000", .currency("PLN"), nil, "5 milionów~zł"),
    Look("pl-PL", "2000000", .compact, nil, "2 miliony"),
    Look("lo-LA", "7100000", .compact, nil, "7,1 ລ້ານ"),
    Look("lo-LA", "2000000000", .compact, nil, "2 ຕື້"),
  ]

  @Test("magnitude, decimals and sign, by language", arguments: looks)
  func look(look: Look) {
    let language = FigureLanguage(language: String(look.locale.prefix(2)), locale: look.locale)
    let visible = { (text: String) in text.replacing("\u{A0}", with: "~").replacing("\u{202F}", with: "_") }
    #expect(visible(language.display(look.figure)) == look.display)
    if let prose = look.prose { #expect(visible(language.prose(look.figure)) == prose) }
  }
}
