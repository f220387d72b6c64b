import Foundation
import Numbers
import Testing

/// No reader of Lao has checked these tables yet.
@Suite("Lao number words")
struct LaoTests {
  private static let lao = FigureLanguage(language: "lo", locale: "lo-LA")

  @Test(
    "cardinals, and ordinals with ທີ before them",
    arguments: [
      ("0", "ສູນ"), ("1", "ໜຶ່ງ"), ("2", "ສອງ"), ("3", "ສາມ"), ("4", "ສີ່"), ("5", "ຫ້າ"), ("6", "ຫົກ"),
      ("7", "ເຈັດ"), ("8", "ແປດ"), ("9", "ເກົ້າ"), ("10", "ສິບ"), ("11", "ສິບເອັດ"), ("15", "ສິບຫ້າ"), ("20", "ຊາວ"),
      ("21", "ຊາວເອັດ"), ("25", "ຊາວຫ້າ"), ("30", "ສາມສິບ"), ("31", "ສາມສິບເອັດ"), ("99", "ເກົ້າສິບເກົ້າ"),
      ("100", "ໜຶ່ງຮ້ອຍ"), ("101", "ໜຶ່ງຮ້ອຍໜຶ່ງ"), ("171", "ໜຶ່ງຮ້ອຍເຈັດສິບເອັດ"), ("1000", "ໜຶ່ງພັນ"),
      ("2018", "ສອງພັນສິບແປດ"), ("10000", "ສິບພັນ"), ("100000", "ໜຶ່ງແສນ"), ("1000000", "ໜຶ່ງລ້ານ"),
      ("7100000", "ເຈັດລ້ານໜຶ່ງແສນ"), ("2000000000", "ສອງຕື້"),
    ]
  )
  func words(value: String, words: String) throws {
    let figure = Figure(try #require(Decimal(string: value)), .plain)
    #expect(Self.lao.text(.words, of: figure) == words)
    #expect(FigureMatcher(figure, in: Self.lao).match(FigureText(words)) == .exact)
    guard figure.value > 0 else { return }
    #expect(FigureMatcher(figure, in: Self.lao).match(FigureText("ທີ\(words)")) == .exact)
    let other = Figure(figure.value + 1, .plain)
    #expect(FigureMatcher(other, in: Self.lao).match(FigureText(words)) == .different)
  }

  @Test(
    "figures, percentages, magnitudes and hedges",
    arguments: [
      (Figure(35, .percent), "35%"), (Figure(35, .percent), "35 ສ່ວນຮ້ອຍ"),
      (Figure(7_100_000, .compact), "7,1 ລ້ານ"),
      (Figure(7_100_000, .compact), "7.100.000"), (Figure(7_100_000, .compact), "ຫຼາຍກວ່າ 7 ລ້ານ"),
      (Figure(7_100_000, .compact), "ປະມານ 7 ລ້ານ"), (Figure(285_000_000, .currency("USD")), "285 ລ້ານໂດລາ"),
      (Figure(10_000, .plain), "ໜຶ່ງໝື່ນ"),
    ]
  )
  func figures(figure: Figure, text: String) {
    #expect(FigureMatcher(figure, in: Self.lao).match(FigureText(text)) == .exact)
  }
}
