/// Finds the name that a person probably meant to type.
public enum NearMiss {
  /// Returns the candidate nearest to a misspelt name; nil if none is near enough to be a likely typing mistake.
  ///
  /// The distance counts letters that are inserted, left out, replaced or swapped with their neighbour, ignoring case.
  /// Up to a third of the name's letters may differ, or one of a name with one or two letters, but never all. Of
  /// equally near candidates, the alphabetically first is returned, so that the result does not depend on their order.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    Candidates(candidates).nearest(to: name)
  }

  /// Returns the fix “did you mean …?” for a misspelt name; nil if no candidate is near.
  public static func question(for name: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: name, among: candidates).map { "did you mean '\($0)'?" }
  }

  /// Names that are prepared once, for comparison with many misspelt names.
  public struct Candidates: Sendable {
    private let entries: [(name: String, letters: [Unicode.Scalar])]

    /// Prepares names; their order does not affect the result of `nearest(to:)`.
    public init(_ names: some Sequence<String>) {
      entries = names.map { ($0, Array($0.lowercased().unicodeScalars)) }
    }

    /// Returns the same name as `NearMiss.nearest(to:among:)`, but faster in repeated calls; nil if none is near.
    public func nearest(to name: String) -> String? {
      let letters = Array(name.lowercased().unicodeScalars)
      var comparison = EditDistance(from: letters)
      // Each match lowers the limit for the candidates after it, so that most of them are rejected early.
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
