import Foundation

/// A share that languages have words for, such as a third.
package struct Fraction: Sendable, Hashable {
  let numerator: Int
  let denominator: Int

  package init(_ numerator: Int, of denominator: Int) {
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  var percentage: Decimal { Decimal(numerator) * 100 / Decimal(denominator) }

  /// Returns whether the share equals a percentage after rounding to its decimals: a third is 33.3 per cent.
  func isWritten(as percentage: Decimal) -> Bool {
    self.percentage.rounded(to: percentage.fractionDigits) == percentage
  }

  /// All fractions with the denominators 2 to 10, such as 3/4, and a few with the numerator 1, such as 1/20.
  private static let usual =
    (2...10).flatMap { parts in (1..<parts).map { Fraction($0, of: parts) } }
    + [12, 15, 20, 50, 100].map { Fraction(1, of: $0) }
}

extension Fraction {
  /// All ways to write the usual shares in English, such as “a third” and “one in three”.
  static var english: [Fraction: [String]] {
    let cardinals = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    let large = [12: "twelve", 15: "fifteen", 20: "twenty", 50: "fifty", 100: "a hundred"]
    let names = [
      2: ["half"], 3: ["third"], 4: ["quarter", "fourth"], 5: ["fifth"], 6: ["sixth"], 7: ["seventh"],
      8: ["eighth"], 9: ["ninth"], 10: ["tenth"], 12: ["twelfth"], 15: ["fifteenth"], 20: ["twentieth"],
    ]
    return texts { fraction in
      let (count, parts) = (fraction.numerator, fraction.denominator)
      let whole = parts <= 10 ? cardinals[parts] : large[parts] ?? ""
      let links = ["in", "out of", "in every"]
      let shares = links.flatMap { ["\(cardinals[count]) \($0) \(whole)", "\(count) \($0) \(parts)"] }
      let named = (names[parts] ?? []).flatMap { name -> [String] in
        guard count == 1 else { return ["\(cardinals[count]) \(name)s", "\(cardinals[count])-\(name)s"] }
        let article = name == "eighth" ? "an" : "a"
        return ["\(article) \(name)", "one \(name)", "one-\(name)"] + (parts == 2 ? ["half"] : [])
      }
      return named + shares
    }
  }

  /// All ways to write the usual shares in French, such as “un tiers” and “un sur trois”.
  static var french: [Fraction: [String]] {
    let cardinals = ["", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"]
    let large = [12: "douze", 15: "quinze", 20: "vingt", 50: "cinquante", 100: "cent"]
    let names = [
      3: "tiers", 4: "quart", 5: "cinquième", 6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième",
      10: "dixième", 20: "vingtième", 100: "centième",
    ]
    return texts { fraction in
      let (count, parts) = (fraction.numerator, fraction.denominator)
      let whole = parts <= 10 ? cardinals[parts] : large[parts] ?? ""
      let counts = count == 1 ? ["un", "une"] : [cardinals[count]]
      let shares = counts.map { "\($0) sur \(whole)" } + ["\(count) sur \(parts)"]
      if parts == 2 { return ["la moitié", "une moitié", "moitié"] + shares }
      let named = names[parts].map { name in
        count == 1
          ? ["un \(name)", "le \(name)", name]
          : ["", "les "].map { "\($0)\(cardinals[count]) \(name)\(name.hasSuffix("s") ? "" : "s")" }
      }
      return (named ?? []) + shares
    }
  }

  private static func texts(_ write: (Fraction) -> [String]) -> [Fraction: [String]] {
    let signs = [
      Fraction(1, of: 2): "½", Fraction(1, of: 3): "⅓", Fraction(2, of: 3): "⅔", Fraction(1, of: 4): "¼",
      Fraction(3, of: 4): "¾", Fraction(1, of: 5): "⅕", Fraction(1, of: 10): "⅒",
    ]
    let all = usual.map { fraction in
      let figures = ["\(fraction.numerator)/\(fraction.denominator)", signs[fraction]].compactMap(\.self)
      return (fraction, write(fraction) + figures)
    }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}
