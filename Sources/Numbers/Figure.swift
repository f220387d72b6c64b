import Foundation

/// A number with all that decides how it is said in a language.
package struct Figure: Sendable, Hashable {
  /// The exact number, unscaled: 7,100,000 for 7.1 million, 35 for 35 per cent.
  package var value: Decimal
  package var notation: Notation
  /// The number of decimals shown, of the scaled number if it is scaled; nil for those that the notation chooses.
  package var decimals: Int?

  /// The notation that cards and tables use.
  package enum Notation: Sendable, Hashable {
    /// In full: 111, 24.4, 7,100,000.
    case plain
    /// Without separators: 2018.
    case year
    /// With a word for its magnitude from a million on: 7.1 million.
    case compact
    /// 35%
    case percent
    /// US$285 million; the ISO 4217 code.
    case currency(String)
  }

  package init(_ value: Decimal, _ notation: Notation, decimals: Int? = nil) {
    self.value = value
    self.notation = notation
    self.decimals = decimals
  }
}

extension Figure {
  /// The same without its minus sign.
  var positive: Figure { Figure(value.magnitude, notation, decimals: decimals) }
}

extension Decimal {
  /// The number of decimals that an exact notation needs.
  package var fractionDigits: Int { max(0, -exponent) }

  /// Rounds halves away from zero; never gives a negative zero.
  package func rounded(to decimals: Int) -> Decimal {
    var (exact, rounded) = (self, Decimal())
    NSDecimalRound(&rounded, &exact, decimals, .plain)
    return rounded.isZero ? 0 : rounded
  }

  static func power(_ exponent: Int) -> Decimal {
    Decimal(sign: .plus, exponent: exponent, significand: 1)
  }

  var isWhole: Bool { rounded(to: 0) == self }
}
