/// The rules for Lao, which writes number words without spaces.
///
/// CLDR writes some Lao number words in Thai letters, so this file makes them. No reader of Lao has checked them yet.
extension LanguageNumbers {
  static let lao: LanguageNumbers = {
    var lao = LanguageNumbers()
    lao.words = .table(
      words: { number in
        // Lao also has a word for ten thousand, so some numbers can be written in two ways.
        let words = [LaoNumbers.words(number), LaoNumbers.words(number, tenThousand: "ໝື່ນ")]
        return words[0] == words[1] ? [words[0]] : words
      },
      ordinals: { ["ທີ\(LaoNumbers.words($0))", "ທີ\($0)"] }
    )
    lao.spacesAreOptional = true
    lao.percentWords = ["ສ່ວນຮ້ອຍ", "ເປີເຊັນ"]
    lao.percentPrefixes = ["ຮ້ອຍລະ"]
    lao.otherMagnitudes = ["ພັນ", "ໝື່ນ", "ແສນ", "ລ້ານ", "ຕື້"]
    lao.currencyNames = ["USD": ["ໂດລາສະຫະລັດ", "ໂດລາ"], "LAK": ["ກີບ"], "THB": ["ບາດ"]]
    lao.hedges = [
      .about: ["ປະມານ {number}", "ປະມານ{number}"],
      .nearly: ["ເກືອບ {number}", "ເກືອບ{number}"],
      .over: ["ຫຼາຍກວ່າ {number}", "ຫຼາຍກວ່າ{number}", "ກວ່າ {number}", "ກວ່າ{number}"],
      .atLeast: ["ຢ່າງໜ້ອຍ {number}", "ຢ່າງໜ້ອຍ{number}", "ບໍ່ໜ້ອຍກວ່າ {number}", "ບໍ່ໜ້ອຍກວ່າ{number}"],
      .under: ["ໜ້ອຍກວ່າ {number}", "ໜ້ອຍກວ່າ{number}"],
      .atMost: ["ບໍ່ເກີນ {number}", "ບໍ່ເກີນ{number}", "ບໍ່ຫຼາຍກວ່າ {number}", "ບໍ່ຫຼາຍກວ່າ{number}"],
    ]
    return lao
  }()
}

private enum LaoNumbers {
  private static let digits = ["", "ໜຶ່ງ", "ສອງ", "ສາມ", "ສີ່", "ຫ້າ", "ຫົກ", "ເຈັດ", "ແປດ", "ເກົ້າ"]
  /// The largest first; the word for ten thousand is empty, since it is a parameter of `words`.
  private static let magnitudes: [(Int64, String)] = [
    (1_000_000_000, "ຕື້"), (1_000_000, "ລ້ານ"), (100_000, "ແສນ"), (10_000, ""), (1000, "ພັນ"), (100, "ຮ້ອຍ"),
  ]

  /// Returns a number in words; if `tenThousand` is empty, 20,000 is written as “twenty thousand”.
  static func words(_ number: Int64, tenThousand: String = "") -> String {
    if number == 0 { return "ສູນ" }
    if number < 0 { return "ລົບ" + words(-number, tenThousand: tenThousand) }
    for (power, word) in magnitudes where number >= power {
      let word = power == 10_000 ? tenThousand : word
      if word.isEmpty { continue }
      let rest = number % power
      return words(number / power, tenThousand: tenThousand) + word
        + (rest == 0 ? "" : words(rest, tenThousand: tenThousand))
    }
    return belowHundred(Int(number))
  }

  private static func belowHundred(_ number: Int) -> String {
    let (tens, units) = (number / 10, number % 10)
    if tens == 0 { return digits[units] }
    let ten = tens == 1 ? "ສິບ" : tens == 2 ? "ຊາວ" : digits[tens] + "ສິບ"
    return ten + (units == 1 ? "ເອັດ" : digits[units])
  }
}
