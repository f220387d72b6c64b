import Foundation

/// Decoded JSON whose values can be reached by keys and indices: `tree["facts"]?[0]?["id"]`.
package enum JSONTree: Decodable, Hashable {
  case object([String: JSONTree])
  case array([JSONTree])
  case string(String)
  case number(Decimal)
  case flag(Bool)
  case null

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let number = try? container.decode(Decimal.self) {
      self = .number(number)
    } else if let elements = try? container.decode([JSONTree].self) {
      self = .array(elements)
    } else {
      self = .object(try container.decode([String: JSONTree].self))
    }
  }

  /// Returns a member; nil if this is not an object, or has no such member.
  package subscript(key: String) -> JSONTree? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// Returns an element; nil if this is not an array, or is too short.
  package subscript(index: Int) -> JSONTree? {
    if case .array(let elements) = self, elements.indices.contains(index) { elements[index] } else { nil }
  }

  package var keys: [String] {
    if case .object(let members) = self { members.keys.sorted() } else { [] }
  }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(Decimal(value)) }
  package init(nilLiteral: ()) { self = .null }
}
