import Foundation

/// A number with the notation and the number of decimals in which it is shown.
package struct Figure: Sendable, Hashable {
  /// The exact number, unscaled: 7,100,000 for 7.1 million, 35 for 35 per cent.
  package var value: Decimal
  package var notation: Notation
  /// How many decimals to show, such as 1 for 7.1 million; nil to let the notation decide.
  package var decimals: Int?

  /// How cards and tables show a number; sentences may differ, as in 35 per cent.
  package enum Notation: Sendable, Hashable {
    /// In full, such as 111, 24.4 or 7,100,000.
    case plain
    /// Without separators between thousands, such as 2018.
    case year
    /// From a million on, with a word for the magnitude, such as 7.1 million.
    case compact
    /// With a percent sign, such as 35%.
    case percent
    /// An amount of money, such as US$285 million; with the ISO 4217 code of the currency.
    case currency(String)
  }

  package init(_ value: Decimal, _ notation: Notation, decimals: Int? = nil) {
    self.value = value
    self.notation = notation
    self.decimals = decimals
  }
}

extension Figure {
  var positive: Figure { Figure(value.magnitude, notation, decimals: decimals) }
}

extension Decimal {
  /// How many decimals are needed to write the number exactly, such as 1 for 24.4.
  package var fractionDigits: Int { max(0, -exponent) }

  /// Rounds to a number of decimals, halves away from zero; never returns a negative zero.
  package func rounded(to decimals: Int) -> Decimal {
    var (exact, rounded) = (self, Decimal())
    NSDecimalRound(&rounded, &exact, decimals, .plain)
    return rounded.isZero ? 0 : rounded
  }

  static func power(_ exponent: Int) -> Decimal {
    Decimal(sign: .plus, exponent: exponent, significand: 1)
  }

  var isWhole: Bool { rounded(to: 0) == self }

  /// How many digits there are without the zeros at both ends, such as 2 for 7,100,000.
  package var significantDigits: Int {
    "\(magnitude)".filter(\.isNumber).drop { $0 == "0" }.reversed().drop { $0 == "0" }.count
  }

  /// Returns the number with fewer digits, such as 7,000,000 for 7,100,000 and 1.
  package func rounded(toSignificant digits: Int) -> Decimal {
    guard self != 0 else { return self }
    let whole = "\(magnitude)".prefix { $0 != "." }
    let leading = magnitude < 1 ? -"\(magnitude)".dropFirst(2).prefix { $0 == "0" }.count : whole.count
    return rounded(to: digits - leading)
  }
}
