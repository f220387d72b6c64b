/// Finds the name that a person probably meant to type.
public enum NearMiss {
  /// Returns the candidate nearest to a misspelt name, or nil when none is near enough to be a likely slip.
  ///
  /// The distance counts letters inserted, left out, replaced or swapped with their neighbour, ignoring case. Up to a
  /// third of the name's letters may differ, and one in a name of one or two letters, but never all. Of equally near
  /// candidates the first in alphabetical order is returned, so that the result does not depend on their order.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    Candidates(candidates).nearest(to: name)
  }

  /// Returns the fix “did you mean …?” for a misspelt name, or nil when no candidate is near.
  public static func question(for name: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: name, among: candidates).map { "did you mean '\($0)'?" }
  }

  /// Names prepared for comparison with many misspelt ones: their letters are read once.
  public struct Candidates: Sendable {
    private let entries: [(name: String, letters: [Unicode.Scalar])]

    /// Prepares names, whose order makes no difference to what is found.
    public init(_ names: some Sequence<String>) {
      entries = names.map { ($0, Array($0.lowercased().unicodeScalars)) }
    }

    /// Returns the nearest candidate like `NearMiss.nearest(to:among:)`, faster for many names; nil if none is near.
    public func nearest(to name: String) -> String? {
      let letters = Array(name.lowercased().unicodeScalars)
      var comparison = EditDistance(from: letters)
      // Each match lowers the limit for the next, so that most candidates are rejected early.
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
