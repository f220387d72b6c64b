import Foundation
import Text

/// The published form of a Swift type: the schema of its values, and the conversion of each to JSON.
///
///     extension DataType<CalendarDate> {
///       static var date: DataType { DataType<String>.string(format: "date").reading(\.iso) }
///     }
package struct DataType<Value>: Sendable {
  private(set) var schema: JSONSchema
  /// The text that every description of such a value adds, such as “, by language”.
  private(set) var remark: String
  /// The columns of a record that is spread over the table of the enclosing record.
  private(set) var columns: [DataColumn<Value>] = []
  let json: @Sendable (Value) -> JSONValue

  /// Creates a type from the schema of its values and their conversion to JSON.
  package init(_ schema: JSONSchema, _ json: @escaping @Sendable (Value) -> JSONValue) {
    self.schema = schema
    self.json = json
    remark = schema.isByLanguage ? ", by language" : ""
  }

  /// The same type, whose descriptions omit that the value is by language.
  package var withoutRemark: DataType {
    var type = self
    type.remark = ""
    return type
  }

  /// Returns the type of a value that contains such a value.
  package func reading<Other>(_ value: @escaping @Sendable (Other) -> Value) -> DataType<Other> {
    var type = DataType<Other>(schema) { json(value($0)) }
    type.remark = remark
    type.columns = columns.map { $0.reading(isRequired: true, value) }
    return type
  }
}

extension DataType {
  /// Returns the type of a record; with a name, a schema describes it only once.
  ///
  /// If it is spread, its columns appear in the table of the enclosing record.
  package static func record(
    _ record: DataRecord<Value>,
    as name: String? = nil,
    spread: Bool = false
  ) -> DataType {
    var type = DataType(name.map(record.schema.defined) ?? record.schema, record.json)
    if spread { type.columns = record.columns }
    return type
  }

  /// Returns the type with a sentence and a name, so that a schema describes it only once.
  package func described(_ sentence: String, as name: String) -> DataType {
    var type = self
    type.schema = schema.described(sentence).defined(as: name)
    return type
  }

  /// Returns the type of a list; `isUnique` where no value is repeated.
  package static func list<Element>(
    of type: DataType<Element>,
    isNeverEmpty: Bool = false,
    isUnique: Bool = false
  ) -> DataType where Value == [Element] {
    let rules = JSONSchema.ListRules(isNeverEmpty: isNeverEmpty, isUnique: isUnique)
    return DataType(JSONSchema(.list(type.schema, rules))) { .array($0.map(type.json)) }
  }
}

extension DataType where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
  package static var choice: DataType {
    DataType(.choice(Value.allCases.map(\.rawValue))) { .string($0.rawValue) }
  }
}

extension DataType<Decimal> {
  /// A number, written exactly.
  package static var number: DataType { DataType(.number, JSONValue.number) }
}

extension DataType<Int> {
  /// Returns the type of a whole number, which may be limited to a range.
  package static func integer(in range: ClosedRange<Int>? = nil) -> DataType {
    DataType(.integer(in: range)) { .optional($0) }
  }
}

extension DataType<String> {
  /// Returns the type of a text with the given constraints.
  package static func string(
    minLength: Int? = nil,
    format: String? = nil,
    pattern: String? = nil
  ) -> DataType {
    DataType(.string(minLength: minLength, format: format, pattern: pattern), JSONValue.string)
  }

  /// A non-empty text.
  package static var text: DataType { string(minLength: 1) }

  /// Words in lower case, joined by hyphens.
  package static var slug: DataType { string(pattern: "^[a-z0-9]+(-[a-z0-9]+)*$") }

  /// A name that never changes.
  package static var id: DataType {
    slug.described(
      "A name that never changes once published: lower-case letters and digits in words joined by hyphens.",
      as: "id"
    )
  }

  package static var webAddress: DataType {
    string(format: "uri", pattern: "^https?://").described("A web address with its scheme.", as: "address")
  }

  /// Returns the type of a file's path, relative to the file that refers to it.
  package static func path(_ pattern: String) -> DataType {
    string(format: "uri-reference", pattern: pattern)
  }

  package static var languageCode: DataType { DataType(.languageCode, JSONValue.string) }
}
