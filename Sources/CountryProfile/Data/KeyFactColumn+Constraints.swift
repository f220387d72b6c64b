import Foundation
import Text

extension KeyFactColumn {
  /// What holds for all cells of a column, by the names of Table Schema.
  struct Constraints: Sendable, Decodable {
    let required: Bool?
    let unique: Bool?
    let minimum: Int?
    let maximum: Int?
    let pattern: String?
    let `enum`: [String]?

    /// The constraints that are set.
    var json: JSONValue {
      var members: [String: JSONValue] = [:]
      members["required"] = required.map(JSONValue.bool)
      members["unique"] = unique.map(JSONValue.bool)
      members["minimum"] = minimum.map { .number(Decimal($0)) }
      members["maximum"] = maximum.map { .number(Decimal($0)) }
      members["pattern"] = pattern.map(JSONValue.string)
      members["enum"] = self.enum.map { .array($0.map(JSONValue.string)) }
      return .object(members)
    }
  }
}
