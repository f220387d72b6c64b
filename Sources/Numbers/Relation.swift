import Foundation

/// What a hedge says of the exact value and the number behind it.
package enum Relation: String, Sendable, CaseIterable {
  /// About 7 million: the value is on either side.
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
  /// The relation that a profile's qualifier has, by its id in `labels.yaml`; one that is not known says “about”.
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
  /// Returns whether a text may say it of an exact value.
  ///
  /// About, nearly and just over reach 10 per cent of the value; the others half of it, since “over 1” is true of a million and
  /// says nothing.
  func isTrue(of value: Decimal, at number: Decimal) -> Bool {
    let distance = (number - value).magnitude
    let reach: Decimal = [.about, .nearly, .justOver].contains(self) ? 10 : 2
    return isOnRightSide(of: value, at: number) && distance * reach <= value.magnitude
  }

  /// Returns whether a number is on the side of the value that the hedge says, however far away.
  func isOnRightSide(of value: Decimal, at number: Decimal) -> Bool {
    switch self {
    case .about: true
    case .over, .justOver: number < value
    case .atLeast: number <= value
    case .nearly, .under: number > value
    case .atMost: number >= value
    }
  }

  /// Returns whether it follows for every value that a bound allows: over 1.3 million is also over 1 million.
  func follows(from bound: Relation, of value: Decimal, at number: Decimal) -> Bool {
    let distance = (number - value).magnitude
    guard distance * 2 <= value.magnitude else { return false }
    switch (bound, self) {
    case (.over, .over), (.over, .atLeast), (.atLeast, .atLeast): return number <= value
    case (.atLeast, .over): return number < value
    case (.under, .under), (.under, .atMost), (.atMost, .atMost): return number >= value
    case (.atMost, .under): return number > value
    case (.nearly, .nearly), (.nearly, .under), (.nearly, .atMost): return number >= value
    // What is about a number is also about one close by.
    case (.about, .about), (.nearly, .about): return distance * 10 <= value.magnitude
    default: return false
    }
  }
}
