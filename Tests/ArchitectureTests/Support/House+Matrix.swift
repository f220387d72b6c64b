extension House {
  /// Returns the arrows as a table; a cell counts the types that the room of its row uses from the room of its column.
  ///
  /// Each room comes after those that it uses, so that a number to the right of the diagonal is an arrow in the wrong
  /// direction.
  func matrix(without known: [KnownArrow]) -> String {
    let unknown = modules.filter { !Self.floors.contains($0) }
    let rooms = (Self.floors.filter(modules.contains) + unknown).flatMap {
      $0 == Room.divided ? self.rooms(without: known) : [Room(module: $0, name: $0)]
    }
    let width = rooms.map(\.label.count).max() ?? 0
    let head = right("", 3) + " " + left("", width) + right("files", 6) + " "
    let columns = rooms.indices.map { right("\($0 + 1)", 4) }.joined()
    let rows = rooms.enumerated().map { index, room in
      let cells = rooms.map { other in
        other == room ? "\\" : arrows.types(from: room, to: other).map { "\($0.count)" } ?? "·"
      }
      return right("\(index + 1)", 3) + " " + left(room.label, width)
        + right("\(arrows.files[room, default: 0])", 6)
        + " " + cells.map { right($0, 4) }.joined()
    }
    let tangles = graph().tangles().map { "Each of these reaches the others: \($0.joined(separator: ", "))." }
    return ([head + columns] + rows + ["The row uses so many types of the column."] + tangles)
      .joined(separator: "\n")
  }

  private func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
