import Foundation

extension Decimal {
  /// How many decimals the number needs to be shown exactly.
  var decimals: Int {
    max(0, -exponent)
  }
}
