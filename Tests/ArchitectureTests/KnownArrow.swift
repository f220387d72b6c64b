/// A known arrow between two rooms that closes a circle, and that is to be reversed or removed.
struct KnownArrow: Equatable {
  let from: String
  let to: String
  /// The types of the second room that the first names.
  let types: [String]

  init(_ from: String, _ to: String, _ types: [String]) {
    self.from = from
    self.to = to
    self.types = types
  }

  /// All known arrows. Add none: put a type into another room instead.
  static let all: [KnownArrow] = []
}
