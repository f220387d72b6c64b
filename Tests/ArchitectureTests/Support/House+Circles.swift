extension House {
  /// Returns a message for each circle that remains without the known arrows.
  ///
  /// The message names the arrow that consists of the fewest types, since that is the easiest to reverse.
  func newCircles(without known: [KnownArrow]) -> [String] {
    var graph = graph(without: known)
    var messages: [String] = []
    while let circle = graph.shortestCircle() {
      let steps = zip(circle, circle.dropFirst() + circle.prefix(1))
        .map { (from: $0, to: $1, types: types(from: $0, to: $1)) }
      guard let weakest = steps.min(by: { $0.types.count < $1.types.count }) else { break }
      let others = steps.filter { ($0.from, $0.to) != (weakest.from, weakest.to) }
      messages.append(
        """
        \((circle + circle.prefix(1)).joined(separator: " → ")) is a new circle of rooms. \
        Turn round or take away the arrow \(weakest.from) → \(weakest.to):
        \(list(weakest.types, from: weakest.from, to: weakest.to))
        since there is
        \(others.map { "\($0) → \($1):\n" + list($2, from: $0, to: $1, limit: 3) }.joined(separator: "\n"))
        """
      )
      graph.remove(from: weakest.from, to: weakest.to)
    }
    return messages
  }

  /// Returns a message for each known arrow that closes no circle any more, or whose types have changed.
  func outdated(_ known: [KnownArrow]) -> [String] {
    var left = known
    return known.flatMap { arrow -> [String] in
      let others = left.filter { $0 != arrow }
      let types = types(from: arrow.from, to: arrow.to)
      guard !types.isEmpty, graph(without: others).way(from: arrow.to, to: arrow.from) != nil else {
        left = others
        return ["\(arrow.from) → \(arrow.to) closes no circle any more: remove it from KnownArrow.all"]
      }
      let gone = arrow.types.filter { !types.contains($0) }
      let new = types.filter { !arrow.types.contains($0) }
      return gone.map { "\(arrow.from) uses \($0) of \(arrow.to) no more: remove it from KnownArrow.all" }
        + new.map {
          """
          \(arrow.from) → \(arrow.to) closes a circle and is to go, but now it has \($0) too:
          \(list([$0], from: arrow.from, to: arrow.to))
          """
        }
    }
  }

  private func types(from: String, to: String) -> [String] {
    arrows.types(from: Self.room(from), to: Self.room(to)) ?? []
  }

  private static func room(_ name: String) -> Room {
    Room(module: Room.divided, name: name)
  }

  /// Returns one line for each place where one room uses one of the types of another, up to `limit` lines.
  private func list(_ types: [String], from: String, to: String, limit: Int = .max) -> String {
    let uses = (arrows.uses[Self.room(from)]?[Self.room(to)] ?? []).filter { types.contains($0.type) }
    let lines = uses.prefix(limit).map { "  \($0.place): \(from) uses \($0.type) of \(to)" }
    return (lines + (uses.count > limit ? ["  and \(uses.count - limit) more places"] : []))
      .joined(separator: "\n")
  }
}
