/// Maps each byte of a compiled template to its place in the source files.
struct Origins {
  private var runs: [Run] = []

  private struct Run {
    let start: Int
    let offset: Int
    let expansion: Expansion
  }

  /// Records that the bytes from `place` on come from the current template, from `offset` on.
  mutating func add(from place: Int, offset: Int, of expansion: Expansion) {
    runs.append(Run(start: place, offset: offset, expansion: expansion))
  }

  /// Returns the template from which a byte comes, and where it is there; nil before the first `add`.
  func origin(of place: Int) -> (expansion: Expansion, offset: Int)? {
    runs.last { $0.start <= place }.map { ($0.expansion, $0.offset + place - $0.start) }
  }
}
