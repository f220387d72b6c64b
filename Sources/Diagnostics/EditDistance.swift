/// Computes the edit distance between one text and others: the number of insertions, deletions, replacements, and swaps
/// of neighbouring letters (the optimal string alignment distance).
///
/// Of the table of distances between all prefixes, it keeps three rows, and computes only cells that may be within the
/// limit.
struct EditDistance {
  private let letters: [Unicode.Scalar]
  private var beforePrevious: [Int] = []
  private var previous: [Int] = []
  private var current: [Int] = []

  init(from letters: [Unicode.Scalar]) {
    self.letters = letters
  }

  /// Returns the distance to another text; nil when it is more than `limit`.
  mutating func distance(to other: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(letters.count - other.count) <= limit else { return nil }
    start(columns: other.count, limit: limit)
    for row in letters.indices {
      guard fill(row, other, limit: limit) <= limit else { return nil }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    let distance = previous[other.count]
    return distance <= limit ? distance : nil
  }
}

extension EditDistance {
  private mutating func start(columns: Int, limit: Int) {
    if previous.count <= columns {
      (beforePrevious, previous, current) = (
        Array(repeating: 0, count: columns + 1), Array(repeating: 0, count: columns + 1),
        Array(repeating: 0, count: columns + 1)
      )
    }
    for column in 0...min(columns, limit + 1) { previous[column] = column }
  }

  /// Computes the cells of a row that are at most `limit` away from the diagonal, and returns the least of them.
  private mutating func fill(_ row: Int, _ other: [Unicode.Scalar], limit: Int) -> Int {
    let first = max(0, row - limit)
    let last = min(other.count, row + 1 + limit)
    let tooMany = limit + 1
    current[first] = first == 0 ? row + 1 : tooMany
    var least = current[first]
    for column in first..<last {
      let isEqual = letters[row] == other[column]
      var cost = min(previous[column] + (isEqual ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letters[row] == other[column - 1], letters[row - 1] == other[column] {
        cost = min(cost, beforePrevious[column - 1] + 1)
      }
      current[column + 1] = cost
      least = min(least, cost)
    }
    if last < other.count { current[last + 1] = tooMany }
    return least
  }
}
