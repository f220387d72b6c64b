import Text

/// A value that a template prints, tests or walks through.
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
