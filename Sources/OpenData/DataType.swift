import Foundation
import Text

/// How values of a Swift type are published: what they can be, and what each is.
///
///     extension DataType<CalendarDate> {
///       static var date: DataType { DataType<String>.string(format: "date").reading(\.iso) }
///     }
package struct DataType<Value>: Sendable {
  private(set) var schema: JSONSchema
  /// What every description of such a value adds to what it is.
  private(set) var remark: String
  /// The columns of a record that is spread over the table of the record around it.
  private(set) var columns: [DataColumn<Value>] = []
  let json: @Sendable (Value) -> JSONValue

  /// Creates a type from what its values can be and how one is written.
  package init(_ schema: JSONSchema, _ json: @escaping @Sendable (Value) -> JSONValue) {
    self.schema = schema
    self.json = json
    remark = schema.isByLanguage ? ", by language" : ""
  }

  /// The type whose descriptions do not say that the value is by language.
  package var withoutRemark: DataType {
    var type = self
    type.remark = ""
    return type
  }

  /// The type of what has such a value.
  package func reading<Other>(_ value: @escaping @Sendable (Other) -> Value) -> DataType<Other> {
    var type = DataType<Other>(schema) { json(value($0)) }
    type.remark = remark
    type.columns = columns.map { $0.reading(isRequired: true, value) }
    return type
  }
}

extension DataType {
  /// A record, which may have a name, so that a schema describes it once.
  ///
  /// If it is spread, its columns are in the table of the record around it.
  package static func record(
    _ record: DataRecord<Value>,
    as name: String? = nil,
    spread: Bool = false
  ) -> DataType {
    var type = DataType(name.map(record.schema.defined) ?? record.schema, record.json)
    if spread { type.columns = record.columns }
    return type
  }

  /// The type with a sentence and a name, so that a schema describes it once, wherever it is used.
  package func described(_ sentence: String, as name: String) -> DataType {
    var type = self
    type.schema = schema.described(sentence).defined(as: name)
    return type
  }

  /// Any number of values; `isUnique` where none comes twice.
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
  /// One of the cases of an enumeration.
  package static var choice: DataType {
    DataType(.choice(Value.allCases.map(\.rawValue))) { .string($0.rawValue) }
  }
}

extension DataType<Decimal> {
  /// An exact number.
  package static var number: DataType { DataType(.number, JSONValue.number) }
}

extension DataType<Int> {
  /// A whole number.
  package static func integer(in range: ClosedRange<Int>? = nil) -> DataType {
    DataType(.integer(in: range)) { .optional($0) }
  }
}

extension DataType<String> {
  /// A text.
  package static func string(
    minLength: Int? = nil,
    format: String? = nil,
    pattern: String? = nil
  ) -> DataType {
    DataType(.string(minLength: minLength, format: format, pattern: pattern), JSONValue.string)
  }

  /// A text that is never empty.
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

  /// A complete web address.
  package static var webAddress: DataType {
    string(format: "uri", pattern: "^https?://").described("A web address with its scheme.", as: "address")
  }

  /// The path of another file, relative to the one that names it.
  package static func path(_ pattern: String) -> DataType {
    string(format: "uri-reference", pattern: pattern)
  }

  /// The code of a language.
  package static var languageCode: DataType { DataType(.languageCode, JSONValue.string) }
}
