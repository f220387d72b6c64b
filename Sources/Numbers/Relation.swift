import Foundation

/// How the exact value relates to the number after a hedge.
package enum Relation: String, Sendable, CaseIterable {
  /// About 7 million: the value may be more or less.
  case about
  /// Nearly 7 million: the value is a little less.
  case nearly
  /// Over 7 million: the value is more.
  case over
  /// Just over 7 million: the value is a little more.
  case justOver = "just-over"
  case atLeast = "at-least"
  /// Under 7 million: the value is less.
  case under
  case atMost = "at-most"
}

extension Relation {
  /// Chooses the relation for the id of a qualifier in `labels.yaml`; an unknown id counts as `about`.
  package init(qualifier id: String) {
    switch id {
    case "more-than", "above": self = .over
    case "almost": self = .nearly
    case "less-than", "fewer-than", "below": self = .under
    case "up-to": self = .atMost
    default: self = Relation(rawValue: id) ?? .about
    }
  }
}

extension Relation {
  /// Returns whether a text may use the relation for an exact value and a number.
  ///
  /// About, nearly and just over need a number within 10 per cent of the value, the others one within half of it:
  /// “over 1” would mislead readers about a million.
  func isTrue(of value: Decimal, at number: Decimal) -> Bool {
    let distance = (number - value).magnitude
    let reach: Decimal = [.about, .nearly, .justOver].contains(self) ? 10 : 2
    return isOnRightSide(of: value, at: number) && distance * reach <= value.magnitude
  }

  /// Returns whether a number is on the right side of the value, such as below it for `over`, however far away.
  func isOnRightSide(of value: Decimal, at number: Decimal) -> Bool {
    switch self {
    case .about: true
    case .over, .justOver: number < value
    case .atLeast: number <= value
    case .nearly, .under: number > value
    case .atMost: number >= value
    }
  }

  /// Returns whether the relation follows from a fact that is a bound: over 1.3 million is also over 1 million.
  func follows(from bound: Relation, of value: Decimal, at number: Decimal) -> Bool {
    let distance = (number - value).magnitude
    guard distance * 2 <= value.magnitude else { return false }
    switch (bound, self) {
    case (.over, .over), (.over, .atLeast), (.atLeast, .atLeast): return number <= value
    case (.atLeast, .over): return number < value
    case (.under, .under), (.under, .atMost), (.atMost, .atMost): return number >= value
    case (.atMost, .under): return number > value
    case (.nearly, .nearly), (.nearly, .under), (.nearly, .atMost): return number >= value
    // What is about 7.1 million is also about 7 million.
    case (.about, .about), (.nearly, .about): return distance * 10 <= value.magnitude
    default: return false
    }
  }
}
