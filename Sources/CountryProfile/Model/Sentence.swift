/// A text with places that are filled in, such as `{label}: {display}`.
struct Sentence: Sendable, Hashable {
  private let parts: [Part]

  private enum Part: Sendable, Hashable {
    case text(String)
    case place(String)
  }

  /// Reads a text, in which a name between curly brackets is a place.
  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts += [.text(String(rest[..<open])), .place(String(rest[rest.index(after: open)..<close]))]
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [.text(String(rest))]
  }

  /// Stands for a sentence whose error has been reported.
  static let missing = Sentence("")

  /// The names of its places, in order.
  var places: [String] {
    parts.compactMap { part in if case .place(let name) = part { name } else { nil } }
  }

  /// The text with a value in each of its places.
  func filled(with values: [String: String]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .place(let name): values[name] ?? ""
      }
    }.joined()
  }
}
