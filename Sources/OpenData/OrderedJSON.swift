import Text

/// JSON for people to read: members keep their order, and a value that is short enough is on one line.
indirect enum OrderedJSON: Sendable {
  case value(JSONValue)
  case array([OrderedJSON], Layout = .fitting)
  case object([Member], Layout = .fitting)

  typealias Member = (name: String, value: OrderedJSON)

  /// How an array or an object is broken into lines.
  enum Layout: Sendable {
    /// On one line if that line is short enough, otherwise as `lines`.
    case fitting
    /// Always on one line.
    case line
    /// With one line for each of its parts, however short they are.
    case lines
  }
}

extension OrderedJSON {
  static func string(_ text: String) -> OrderedJSON { .value(.string(text)) }

  static func number(_ number: Int) -> OrderedJSON { .value(.optional(number)) }

  static func bool(_ flag: Bool) -> OrderedJSON { .value(.bool(flag)) }

  static func strings(_ texts: [String], _ layout: Layout = .fitting) -> OrderedJSON {
    .array(texts.map(OrderedJSON.string), layout)
  }
}

extension OrderedJSON {
  /// The maximum length of a line in characters, without the comma at its end.
  private static let width = 96

  /// The value as a file in UTF-8, with a line feed at its end.
  var text: [UInt8] {
    Array(lines(indent: "", column: 0).utf8) + [UInt8(ascii: "\n")]
  }

  /// Returns the lines of the value, which begins at `column` on a line that is indented by `indent`.
  private func lines(indent: String, column: Int) -> String {
    let line = line
    if isOnOneLine(line, column: column) { return line }
    let inner = indent + "  "
    switch self {
    case .value: return line
    case .array(let elements, _):
      let parts = elements.map { $0.lines(indent: inner, column: inner.count) }
      return Self.block(parts, between: ("[", "]"), indent: indent)
    case .object(let members, _):
      let parts = members.map { Self.lines($0, indent: inner) }
      return Self.block(parts, between: ("{", "}"), indent: indent)
    }
  }

  private func isOnOneLine(_ line: String, column: Int) -> Bool {
    switch self {
    case .value, .array(_, .line), .object(_, .line): true
    case .array(_, .lines), .object(_, .lines): false
    case .array(_, .fitting), .object(_, .fitting): column + line.count <= Self.width
    }
  }

  private static func lines(_ member: Member, indent: String) -> String {
    let name = "\(written(.string(member.name))): "
    return name + member.value.lines(indent: indent, column: indent.count + name.count)
  }

  private static func block(
    _ parts: [String],
    between brackets: (opening: String, closing: String),
    indent: String
  ) -> String {
    let lines = parts.map { "\(indent)  \($0)" }.joined(separator: ",\n")
    return "\(brackets.opening)\n\(lines)\n\(indent)\(brackets.closing)"
  }
}

extension OrderedJSON {
  /// The whole value on one line, however long that line is.
  private var line: String {
    switch self {
    case .value(let value): Self.written(value)
    case .array(let elements, _): "[\(elements.map(\.line).joined(separator: ", "))]"
    case .object(let members, _):
      "{\(members.map { "\(Self.written(.string($0.name))): \($0.value.line)" }.joined(separator: ", "))}"
    }
  }

  private static func written(_ value: JSONValue) -> String {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
