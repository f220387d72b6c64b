import Foundation
import Testing

@testable import Numbers

@Suite("Finding figures in a text")
struct SearchTests {
  private static let facts: [(figure: Figure, unit: Noun?)] = [
    (Figure(7_100_000, .compact, decimals: 1), "people"),
    (Figure(35, .percent), nil),
    (Figure(285_000_000, .currency("USD")), nil),
    (Figure(Decimal(244) / 10, .plain), "year(s)"),
    (Figure(9, .plain), "active project(s)"),
    (Figure(1148, .plain), "km"),
    (Figure(-88 / 10, .percent), nil),
    (Figure(2018, .year), nil),
  ]

  private static func search(_ language: String, _ locale: String) -> FigureSearch {
    var wording = NumberWording()
    wording.units = facts.compactMap(\.unit).flatMap(\.forms.values)
    let language = FigureLanguage(language: language, locale: locale, wording: wording)
    return FigureSearch(
      facts.map { fact in
        (
          FigureMatcher(fact.figure, in: language, unit: fact.unit.map { CountedUnit($0, symbol: "") }),
          label: "Points of entry"
        )
      },
      in: language
    )
  }

  private static let english = search("en", "en-GB")
  private static let french = search("fr", "fr-FR")

  /// Returns what was found: the index of the fact, or `-` for another amount, and the text.
  private static func found(_ text: String, _ search: FigureSearch = english) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { search.matches(in: $0) }.map { match in
      "\(match.figure.map(String.init) ?? "-") \(String(decoding: bytes[match.range], as: UTF8.self))"
    }
  }

  @Test(
    "a fact's figure is found in every spelling",
    arguments: [
      ("Of 7,100,000 people", "0 7,100,000 people"), ("of 7100000", "0 7100000"), ("(7.1m)", "0 7.1m"),
      ("about 7.1 Million.", "0 7.1 Million"), ("7.1\u{A0}million", "0 7.1\u{A0}million"),
      ("a 7.1-million city", "0 7.1-million"),
      ("seven million one hundred thousand", "0 seven million one hundred thousand"),
      ("35 % of all", "1 35 %"), ("35 per cent", "1 35 per cent"),
      ("thirty-five percent", "1 thirty-five percent"),
      ("“35%”", "1 35%"), ("US$ 285 million", "2 US$ 285 million"), ("USD 285m", "2 USD 285m"),
      ("USD285m", "2 USD285m"), ("USD285,000,000", "2 USD285,000,000"),
      ("285 million US dollars", "2 285 million US dollars"), ("US$285,000,000", "2 US$285,000,000"),
      ("age 24.4", "3 24.4"), ("24.4 years", "3 24.4 years"),
      ("nine active projects", "4 nine active projects"),
      ("9 active projects", "4 9 active projects"), ("1,148 km of road", "5 1,148 km"),
      ("1148 km", "5 1148 km"),
      ("minus 8.8 per cent", "6 minus 8.8 per cent"), ("−8.8%", "6 −8.8%"),
    ]
  )
  func spelling(text: String, expected: String) {
    #expect(Self.found(text) == [expected])
  }

  @Test(
    "French spellings, with any kind of space",
    arguments: [
      ("7,1 millions d’habitants", "0 7,1 millions"), ("35 %", "1 35 %"), ("35 pour cent", "1 35 pour cent"),
      ("285 millions de dollars", "2 285 millions de dollars"), ("1 148 km", "5 1 148 km"),
      ("1\u{202F}148 km", "5 1\u{202F}148 km"), ("trente-cinq pour cent", "1 trente-cinq pour cent"),
    ]
  )
  func french(text: String, expected: String) {
    #expect(Self.found(text, Self.french) == [expected])
  }

  @Test(
    "Lao, with and without spaces, beside other numbers",
    arguments: ["ໃນ 2023, 7,1 ລ້ານ", "7,1ລ້ານ", "ເຈັດລ້ານໜຶ່ງແສນ", "ຈຳນວນ7,1ລ້ານຄົນ"]
  )
  func lao(text: String) {
    #expect(Self.found(text, Self.search("lo", "lo")).map { $0.prefix(2) } == ["0 "])
  }

  @Test(
    "a small count is found only beside its unit, and a year never",
    arguments: ["nine people", "9 times", "in 2018", "the ninth", "1,148 people", "9 active"]
  )
  func counts(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test("two words of the label stand for the unit")
  func label() {
    #expect(Self.found("In all 1,148 points of entry") == ["5 1,148"])
  }

  @Test(
    "a part of another number is not the figure",
    arguments: [
      "version 2.24.4", "24.4.2019", "124.4", "24.45", "A24.4", "24.4 km", "1 148,24.4",
      "twenty-nine active projects",
    ]
  )
  func parts(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(
    "other percentages, money, magnitudes and large numbers are amounts",
    arguments: [
      ("62.5 per cent of all", "- 62.5 per cent"), ("US$4 million", "- US$4 million"), ("$5", "- $5"),
      ("12,400 returnees", "- 12,400"), ("12400 returnees", "- 12400"),
      ("two million people", "- two million"),
      ("seventy-two per cent", "- seventy-two per cent"), ("EUR 4,500", "- EUR 4,500"),
      ("20,000 kip", "- 20,000 kip"),
      ("5 euros", "- 5 euros"), ("over 35 per cent", "- 35 per cent"), ("30–35%", "- 30–35%"),
      ("−5%", "- −5%"), ("US$4.5m a year", "- US$4.5m"), ("ten thousand dollars", "- ten thousand dollars"),
      ("The total was 12400.", "- 12400"),
      ("up by 2 percentage points", "- 2 percentage points"),
      ("In all 12400 people", "- 12400"), ("12 400 people", "- 12 400"), ("100 000 doses", "- 100 000"),
      ("half a million people", "- half a million"), ("USD5 each", "- USD5"), ("฿300", "- ฿300"),
      ("7.4 millions", "- 7.4 millions"), ("two and a half million", "- two and a half million"),
      ("2 and a half million", "- 2 and a half million"),
      ("Seven point four million", "- Seven point four million"),
      ("two million three hundred thousand kip", "- two million three hundred thousand kip"),
      ("several million people", "- several million"), ("A million people", "- A million"),
      ("a million-dollar road", "- a million-dollar"), ("50k people", "- 50k"), ("3M EUR", "- 3M EUR"),
      ("7.200.000 people", "- 7.200.000"), ("Two US$10 million projects", "- US$10 million"),
      ("In 2019 $5 million was spent", "- $5 million"), ("in phase 2 USD 500", "- USD 500"),
      ("grants of 12 and US$40 million", "- US$40 million"), ("30%–35% of all", "- 30%–35%"),
      ("US$5–10 million", "- US$5–10 million"), ("35%–40%", "- 35%–40%"),
      ("In Champasak 12000 people fled.", "- 12000"), ("12000 Lao refugees arrived.", "- 12000"),
      ("Refugees assisted: 12000", "- 12000"), ("It rose by 10000.", "- 10000"),
      ("They fled. 12000 came back.", "- 12000"), ("Those with 12000 or more.", "- 12000"),
      ("Number of refugees: 12000.", "- 12000"),
      ("4m USD", "- 4m USD"), ("2½ million dollars", "- 2½ million dollars"),
      ("62½ per cent", "- 62½ per cent"),
      ("4.5M people", "- 4.5M"), ("4.5m people", "- 4.5m"), ("1.3m Lao migrants", "- 1.3m"),
      ("a couple of million", "- a couple of million"), ("SEK 500", "- SEK 500"),
      ("₹500", "- ₹500"), ("500 Swedish kronor", "- 500 Swedish kronor"), ("400 rupees", "- 400 rupees"),
      ("45'000 people", "- 45'000"), ("15 pct", "- 15 pct"),
      ("over nine active projects", "4 nine active projects"),
    ]
  )
  func amounts(text: String, expected: String) {
    #expect(Self.found(text) == [expected])
  }

  @Test(
    "amounts in French and in Lao",
    arguments: [
      ("fr", "Quelques millions de personnes", "- Quelques millions"),
      ("fr", "Sept virgule deux millions", "- Sept virgule deux millions"),
      ("fr", "un demi million de dollars", "- un demi million de dollars"),
      ("fr", "un budget de 3,2 M€", "- 3,2 M€"), ("fr", "50 k€ de plus", "- 50 k€"),
      ("fr", "quarante-cinq mille personnes", "- quarante-cinq mille"), ("fr", "45 mille", "- 45 mille"),
      ("fr", "cinq cents euros", "- cinq cents euros"), ("fr", "12.400 rapatriés", "- 12.400"),
      ("fr", "4 M d’euros", "- 4 M d’euros"),
      ("fr", "2 MdUSD", "- 2 MdUSD"), ("fr", "7.200.000 habitants", "- 7.200.000"),
      ("fa", "حدود ۷٫۲ میلیون نفر", "- ۷٫۲ میلیون"),
      ("lo", "ມີເກົ້າລ້ານສອງແສນຄົນ", "- ເກົ້າລ້ານສອງແສນ"), ("lo", "ມີ 3 ໝື່ນຄົນ", "- 3 ໝື່ນ"),
      ("lo", "ຮ້ອຍລະ ສີ່ສິບ ຂອງ", "- ຮ້ອຍລະ ສີ່ສິບ"), ("lo", "ສອງຮ້ອຍລ້ານກີບ", "- ສອງຮ້ອຍລ້ານກີບ"),
    ]
  )
  func amountsElsewhere(language: String, text: String, expected: String) {
    #expect(Self.found(text, Self.search(language, language)) == [expected])
  }

  @Test(
    "years, dates, telephone numbers, addresses and codes are none",
    arguments: [
      "in 2019 dollars", "2024-12-31", "31/12/2024", "31.12.2024", "+856 21 267 734", "(021) 267-734",
      "020 5555 1234",
      "tel. 21267734", "Tel: 21267734", "P.O. Box 11013", "01000 Vientiane", "CH-1211 Geneva 19",
      "12 rue X, 75008 Paris",
      "A/RES/73/195", "S/2019/73012", "project LA10P0501", "ISBN 978-92-9068-123", "No. 12345", "#12345",
      "code 12345", "see file_20241231.pdf", "millions of people", "per cent", "one in particular", "14:30",
      "17.9757° N",
      "Room 23071", "10-023512", "the 2030 Agenda", "US dollars", "serial numbers 884120 to 884131",
      "passcode 730195", "the 10,000th visitor", "messages go to 16460",
      "the number of the order, such as 4500123456", "a third meeting", "half a day",
      "tens of millions", "3 per million", "a point of order", "a few people", "COVID19", "B2B", "form I94",
      "ຫ້າຄົນ ໄປ ສອງບ້ານ", "Two thousand people came.", "A thousand thanks.", "a few thousand",
      "in two thousand", "a wall of 2 m", "a 2m wall", "at 1.5m above the river", "a race of 100m for boys",
      "Purchase order 4500123456", "Call 16460 or 16461.",
      "Cases 10234, 10235 and 10236", "OECD sector 15190 applies.", "The catalogue number is 61087.",
      "Bangkok 10200, Thailand.", "Enter 730195 when asked.", "pp. 12345–12360", "See section 24.4.",
      "the Land of a Million Elephants", "the Four Thousand Islands", "The “100,000 Homes” campaign",
      "Version 24.4 of it", "4K video", "Come to Bldg. 12345 today.",
      "See UN Doc. 12345678 on it.", "The vehicle plate 12345 was seen.", "Circular 12345/MoLSW says so.",
      "Circular 7100000/MoLSW says so.", "ISO 45001 is a standard.",
      "+856 21 267 734 ext. 12345", "Circulars 12345 and 12346 of the Ministry.", "192.168.100.200",
    ]
  )
  func codes(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test("each figure of a long text is found")
  func longText() {
    let text = String(repeating: "7.1 million and 24.4 and nine ", count: 20_000)
    #expect(Self.found(text).count == 40_000)
  }
}
