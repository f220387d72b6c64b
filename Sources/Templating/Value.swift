import Text

/// A value that a template prints, tests or iterates over.
public enum Value: Sendable {
  /// A text, as UTF-8.
  case text(String)
  /// A whole number.
  case number(Int)
  /// True or false.
  case flag(Bool)
  /// An address.
  case url(SiteURL)
  /// Finished HTML, as UTF-8.
  case html([UInt8])
  /// A finished JSON text, as UTF-8.
  case json([UInt8])
  /// The absence of an optional value.
  case none
  /// Values of one type.
  case list([Value])
  /// The values of a record, in the order of its type's fields.
  case record([Value])
}

extension Value {
  /// Returns the value at the end of a path through nested records; nil where one of them is none.
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
