/// Finds what a person probably meant to type.
public enum NearMiss {
  /// The candidate nearest to a misspelt name, or nil when none is near enough to be a likely slip.
  ///
  /// Nearness is the number of letters inserted, left out, replaced or swapped with their neighbour, upper and
  /// lower case being the same; up to a third of the name's letters may differ, and of one or two letters one, but
  /// never all. Of equally near candidates the first in alphabetical order is taken, so that the answer does not
  /// depend on their order.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased().unicodeScalars)
    let limit = max(1, letters.count / 3)
    return
      candidates
      .filter { abs($0.unicodeScalars.count - letters.count) <= limit }
      .map { (distance: distance(letters, Array($0.lowercased().unicodeScalars)), name: $0) }
      .filter { $0.distance <= limit && $0.distance < max(letters.count, $0.name.unicodeScalars.count) }
      .min { $0 < $1 }?
      .name
  }

  /// The fix “did you mean …?” for a misspelt name, or nil when no candidate is near.
  public static func question(for name: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: name, among: candidates).map { "did you mean '\($0)'?" }
  }
}

extension NearMiss {
  /// The optimal string alignment distance: Levenshtein's, with the swap of two neighbours as one step.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(
          previous[j] + (a[i] == b[j] ? 0 : 1),
          previous[j + 1] + 1,
          current[j] + 1
        )
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[b.count]
  }
}
