/// An arrow between two rooms that closes a circle, and is known: it is to be turned round or taken away.
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

  /// All that are left. Nothing is added here: who needs a new one puts a type into another room instead.
  static let all: [KnownArrow] = []
}
