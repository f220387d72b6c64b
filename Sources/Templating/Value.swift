import Text

/// A value that a template prints, tests or iterates over.
public enum Value: Sendable {
  /// Plain text that is not escaped yet, or the name of a template to include.
  case text(String)
  /// A whole number, printed in plain digits, such as 7100000; zero is false in `{% if %}`.
  case number(Int)
  /// A flag for `{% if %}` and `==`, which cannot be printed.
  case flag(Bool)
  /// An address; the page's `LinkBase` makes it relative or complete when it is printed.
  case url(SiteURL)
  /// Finished HTML in UTF-8, which is escaped only in XML templates.
  case html([UInt8])
  /// JSON in UTF-8; each `<` is printed as `\u003c`, and everything else unchanged.
  case json([UInt8])
  /// An optional value that is absent, or a field that the template does not use.
  case none
  /// Values of one type for `{% for %}`; an empty list is false in `{% if %}`.
  case list([Value])
  /// The values of a record, in the order of its type's fields.
  case record([Value])
}

extension Value {
  /// Returns the value at the end of a path through nested records; nil if a record on the path is absent.
  func value(at fields: [Int]) -> Value? {
    var value = self
    for field in fields {
      guard case .record(let values) = value else { return nil }
      value = values[field]
    }
    return value
  }
}

/// Where the renderer finds a value: in a slot, and there at field positions in nested records.
struct ValuePath: Sendable, Hashable {
  let slot: Int
  var fields: [Int] = []
}
