/// A column of the table of key facts: what it is called, what it holds, and where its cells are read from.
struct Column: Sendable {
  /// The name, which never changes.
  let name: String
  /// What its cells are.
  let type: FieldType
  /// What it means.
  let description: String
  /// The HXL hashtag with its attributes.
  let hashtag: String
  /// What holds for all its cells, as Table Schema has it.
  let constraints: [String: JSONValue]
  /// The cell of a fact; nil where the fact says nothing.
  private let read: @Sendable (KeyFact) -> String?

  /// What a cell is, by the names of Table Schema.
  enum FieldType: String, Sendable {
    case string
    case number
    case integer
    case date
    /// A text that is a complete address.
    case uri
  }

  init(
    _ name: String,
    _ type: FieldType,
    _ description: String,
    hashtag: String,
    constraints: [String: JSONValue] = [:],
    read: @escaping @Sendable (KeyFact) -> String?
  ) {
    self.name = name
    self.type = type
    self.description = description
    self.hashtag = hashtag
    self.constraints = constraints
    self.read = read
  }

  /// The cell of a fact, empty where the fact says nothing.
  func cell(of fact: KeyFact) -> String {
    let text = read(fact) ?? ""
    return type == .string ? SpreadsheetText.harmless(text) : text
  }

  /// The column as a field of a Table Schema.
  var field: JSONValue {
    var members: [String: JSONValue] = ["name": .string(name), "description": .string(description)]
    members["type"] = .string(type == .uri ? "string" : type.rawValue)
    if type == .uri { members["format"] = .string("uri") }
    if !constraints.isEmpty { members["constraints"] = .object(constraints) }
    return .object(members)
  }
}
