import Testing

@testable import Diagnostics

@Suite("The number of slips between two texts")
struct EditDistanceTests {
  /// All 121 texts of up to four letters, where each letter is a, b or c.
  private static let texts: [[Unicode.Scalar]] = (0..<4).reduce([[]]) { texts, _ in
    [[]] + texts.flatMap { text in ["a", "b", "c"].map { text + [$0] } }
  }

  @Test("is that of the whole table, or nil where it is above the limit", arguments: 0...4)
  func limits(limit: Int) {
    for text in Self.texts {
      var comparison = EditDistance(from: text)
      let distances = Self.texts.map { comparison.distance(to: $0, atMost: limit) }
      let wanted = Self.texts.map { table(text, $0) }.map { $0 <= limit ? $0 : nil }
      #expect(distances == wanted, "from \(text)")
    }
  }

  /// Returns the distance from a complete table, without the shortcuts of the code that is tested.
  private func table(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var cells = a.indices.map { [$0] + b.map { _ in 0 } } + [[a.count] + b.map { _ in 0 }]
    cells[0] = Array(0...b.count)
    for i in a.indices {
      for j in b.indices {
        let replaced = cells[i][j] + (a[i] == b[j] ? 0 : 1)
        cells[i + 1][j + 1] = min(replaced, cells[i][j + 1] + 1, cells[i + 1][j] + 1)
        guard i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] else { continue }
        cells[i + 1][j + 1] = min(cells[i + 1][j + 1], cells[i - 1][j - 1] + 1)
      }
    }
    return cells[a.count][b.count]
  }
}
