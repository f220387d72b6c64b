/// Finds what a person probably meant to type.
public enum NearMiss {
  /// The candidate nearest to a misspelt name, or nil when none is near enough to be a likely slip.
  ///
  /// Nearness is the number of letters inserted, left out, replaced or swapped with their neighbour, upper and
  /// lower case being the same; up to a third of the name's letters may differ, and of one or two letters one, but
  /// never all. Of equally near candidates the first in alphabetical order is taken, so that the answer does not
  /// depend on their order.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    Candidates(candidates).nearest(to: name)
  }

  /// The fix “did you mean …?” for a misspelt name, or nil when no candidate is near.
  public static func question(for name: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: name, among: candidates).map { "did you mean '\($0)'?" }
  }

  /// Names that many misspelt ones are compared with, prepared once.
  public struct Candidates: Sendable {
    private let entries: [(name: String, letters: [Unicode.Scalar])]

    /// Prepares names, in any order.
    public init(_ names: some Sequence<String>) {
      entries = names.map { ($0, Array($0.lowercased().unicodeScalars)) }
    }

    /// The candidate nearest to a misspelt name, as `NearMiss.nearest(to:among:)` finds it.
    public func nearest(to name: String) -> String? {
      let letters = Array(name.lowercased().unicodeScalars)
      var comparison = EditDistance(from: letters)
      // With each find the next must be as near at least, which most are quickly seen not to be.
      var limit = max(1, letters.count / 3)
      var nearest: String?
      for entry in entries {
        guard let distance = comparison.distance(to: entry.letters, atMost: limit),
          distance < max(letters.count, entry.letters.count)
        else { continue }
        if distance == limit, let nearest, nearest <= entry.name { continue }
        (nearest, limit) = (entry.name, distance)
      }
      return nearest
    }
  }
}
