extension House {
  /// Returns the circles that remain without the known arrows, each with its arrow of the fewest types, which is
  /// the easiest to reverse.
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

  /// Returns the known arrows that are no longer in the code, and so must leave the list.
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

  /// Returns a line for each place where a room names one of these types of another room.
  private func list(_ types: [String], from: String, to: String, limit: Int = .max) -> String {
    let uses = (arrows.uses[Self.room(from)]?[Self.room(to)] ?? []).filter { types.contains($0.type) }
    let lines = uses.prefix(limit).map { "  \($0.place): \(from) uses \($0.type) of \(to)" }
    return (lines + (uses.count > limit ? ["  and \(uses.count - limit) more places"] : []))
      .joined(separator: "\n")
  }
}
