import Text

/// A value that a template prints, tests or iterates over.
public enum Value: Sendable {
  /// Plain text that is not escaped yet, or the name of a template to include.
  case text(String)
  /// A whole number, printed in plain digits, such as 7100000; zero is false in `{% if %}`.
  case number(Int)
  /// A flag for `{% if %}` and `==`, which cannot be printed.
  case flag(Bool)
  /// An address, printed relative to the page or complete, as the `LinkBase` of the page says.
  case url(SiteURL)
  /// Finished HTML in UTF-8, printed without escaping, except in XML.
  case html([UInt8])
  /// A finished JSON text in UTF-8; only its `<` is changed when it is printed.
  case json([UInt8])
  /// An optional value that is absent, or a field that the template does not use.
  case none
  /// Values of one type, in the order of `{% for %}`; may be empty, which is false in `{% if %}`.
  case list([Value])
  /// The values of a record, in the order of its type's fields.
  case record([Value])
}

extension Value {
  /// Returns the value at the end of a path through nested records; nil where one of them is absent.
  func value(at fields: [Int]) -> Value? {
    var value = self
    for field in fields {
      guard case .record(let values) = value else { return nil }
      value = values[field]
    }
    return value
  }
}

/// The place of a value during rendering: a slot, then the positions of fields in nested records.
struct ValuePath: Sendable, Hashable {
  let slot: Int
  var fields: [Int] = []
}
