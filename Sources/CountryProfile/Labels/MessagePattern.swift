import Diagnostics
import YAML

/// A message with slots for values, such as `{label}: {display}`.
struct MessagePattern: Sendable, Hashable {
  private let parts: [Part]

  private enum Part: Sendable, Hashable {
    case text(String)
    case slot(String)

    var isSlot: Bool {
      if case .slot = self { true } else { false }
    }
  }

  /// Parses a text in which names between curly brackets are slots.
  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let close = rest.firstIndex(of: "}") {
      // Unmatched brackets are text.
      guard let open = rest[..<close].lastIndex(of: "{") else {
        parts.append(.text(String(rest[...close])))
        rest = rest[rest.index(after: close)...]
        continue
      }
      parts += [.text(String(rest[..<open])), .slot(String(rest[rest.index(after: open)..<close]))]
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [.text(String(rest))]
  }

  /// Used instead of a message with an error, which has been reported.
  static let missing = MessagePattern("")

  static let number = MessagePattern("{number}")

  /// The names of its slots, in order.
  var slots: [String] {
    parts.compactMap { part in if case .slot(let name) = part { name } else { nil } }
  }

  /// The text before the first slot; the whole text if there is no slot.
  var prefix: String { Self.text(parts.prefix { !$0.isSlot }) }

  /// The text after the last slot; the whole text if there is no slot.
  var suffix: String { Self.text(parts.suffix(from: (parts.lastIndex(where: \.isSlot) ?? -1) + 1)) }

  /// Returns the message with values in its slots; a slot without a value becomes empty.
  func filled(with values: [String: String]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .slot(let name): values[name] ?? ""
      }
    }.joined()
  }

  /// Returns the message with a number in the slot `{number}`.
  func filled(with number: String) -> String {
    filled(with: ["number": number])
  }

  private static func text(_ parts: ArraySlice<Part>) -> String {
    parts.map { part in if case .text(let text) = part { text } else { "" } }.joined()
  }
}

extension YAMLReader<MessagePattern> {
  /// Returns a reader of messages that must have each of `slots` and no others.
  static func pattern(_ slots: [String]) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let pattern = MessagePattern(try value.text())
      if let unknown = pattern.slots.first(where: { !slots.contains($0) }) {
        throw value.error(
          "unknown-slot",
          "nothing can be filled in for '{\(unknown)}'",
          fix: NearMiss.nearest(to: unknown, among: slots).map { "did you mean '{\($0)}'?" }
            ?? "use one of: \(slots.map { "{\($0)}" }.joined(separator: ", "))"
        )
      }
      if let missing = slots.first(where: { !pattern.slots.contains($0) }) {
        throw value.error(
          "missing-slot",
          "\(value.what) must say where '{\(missing)}' stands",
          fix: "write {\(missing)} in its place"
        )
      }
      return pattern
    }
  }

  /// Reads a message with exactly one `{number}`, such as `over {number}`.
  static var aroundNumber: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let slots = MessagePattern(try value.text()).slots
      if slots.count(where: { $0 == "number" }) == 1 { return try value.read(.pattern(["number"])) }
      throw value.error(
        "number-slot",
        "\(value.what) must say where the number stands, once",
        fix: "write {number} in its place, such as \"over {number}\""
      )
    }
  }
}
