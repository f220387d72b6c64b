import Foundation
import Text

/// The published form of a Swift type: the schema of its values, and their conversion to JSON.
///
///     extension DataType<CalendarDate> {
///       static var date: DataType { DataType<String>.string(format: "date").reading(\.iso) }
///     }
package struct DataType<Value>: Sendable {
  private(set) var schema: JSONSchema
  /// The text that is added to the JSON description of every field of this type, such as “, by language”.
  private(set) var remark: String
  /// The columns of a record that is spread over the table of the enclosing record; otherwise empty.
  private(set) var columns: [DataColumn<Value>] = []
  let json: @Sendable (Value) -> JSONValue

  /// Creates a type; if its values are localized, the JSON descriptions of its fields add “, by language”.
  package init(_ schema: JSONSchema, _ json: @escaping @Sendable (Value) -> JSONValue) {
    self.schema = schema
    self.json = json
    remark = schema.isByLanguage ? ", by language" : ""
  }

  /// The same type, but the descriptions of its fields do not add “, by language”.
  package var withoutRemark: DataType {
    var type = self
    type.remark = ""
    return type
  }

  /// Returns the type of a value of which only one part is published, such as the ISO text of a day.
  package func reading<Other>(_ value: @escaping @Sendable (Other) -> Value) -> DataType<Other> {
    var type = DataType<Other>(schema) { json(value($0)) }
    type.remark = remark
    type.columns = columns.map { $0.reading(isRequired: true, value) }
    return type
  }
}

extension DataType {
  /// Returns the type of a record; if `name` is given, a schema describes it only once.
  ///
  /// If `spread` is true, its columns appear in the table of the enclosing record.
  package static func record(
    _ record: DataRecord<Value>,
    as name: String? = nil,
    spread: Bool = false
  ) -> DataType {
    var type = DataType(name.map(record.schema.defined) ?? record.schema, record.json)
    if spread { type.columns = record.columns }
    return type
  }

  /// Returns the type as a named definition, so that a schema describes it only once.
  package func described(_ sentence: String, as name: String) -> DataType {
    var type = self
    type.schema = schema.described(sentence).defined(as: name)
    return type
  }

  /// Returns the type of a list; the schema states both flags, but no check enforces them here.
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
  /// The type of an enumeration, published as raw values, which the schema lists in the order of the cases.
  package static var choice: DataType {
    DataType(.choice(Value.allCases.map(\.rawValue))) { .string($0.rawValue) }
  }
}

extension DataType<Decimal> {
  /// A number that is written exactly, never as a binary approximation.
  package static var number: DataType { DataType(.number, JSONValue.number) }
}

extension DataType<Int> {
  /// Returns the type of a whole number; the schema states the range as `minimum` and `maximum`.
  package static func integer(in range: ClosedRange<Int>? = nil) -> DataType {
    DataType(.integer(in: range)) { .optional($0) }
  }
}

extension DataType<String> {
  /// Returns the type of a text; `format` is a name from JSON Schema, such as `date`; `pattern` is a regular
  /// expression.
  package static func string(
    minLength: Int? = nil,
    format: String? = nil,
    pattern: String? = nil
  ) -> DataType {
    DataType(.string(minLength: minLength, format: format, pattern: pattern), JSONValue.string)
  }

  package static var text: DataType { string(minLength: 1) }

  /// Lower-case words and digits, joined by hyphens, such as `people-per-km2`.
  package static var slug: DataType { string(pattern: "^[a-z0-9]+(-[a-z0-9]+)*$") }

  /// A slug by which files refer to a record, such as the key fact `migrants-abroad`.
  package static var id: DataType {
    slug.described(
      "A name that never changes once published: lower-case letters and digits in words joined by hyphens.",
      as: "id"
    )
  }

  package static var webAddress: DataType {
    string(format: "uri", pattern: "^https?://").described("A web address with its scheme.", as: "address")
  }

  /// Returns the type of a path relative to the file that contains it; `pattern` is a regular expression.
  package static func path(_ pattern: String) -> DataType {
    string(format: "uri-reference", pattern: pattern)
  }

  package static var languageCode: DataType { DataType(.languageCode, JSONValue.string) }
}
