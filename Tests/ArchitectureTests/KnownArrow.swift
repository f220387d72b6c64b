/// A known arrow from one room to another that closes a circle, and must be reversed or removed.
struct KnownArrow: Equatable {
  let from: String
  let to: String
  /// The types of the second room that are used in the first.
  let types: [String]

  init(_ from: String, _ to: String, _ types: [String]) {
    self.from = from
    self.to = to
    self.types = types
  }

  /// All known arrows. Add none: move a type to another room instead.
  static let all: [KnownArrow] = []
}
