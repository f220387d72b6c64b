/// A value that knows where it was written.
public struct Located<Value> {
  /// The value.
  public let value: Value
  /// Where it was written.
  public let location: SourceLocation

  /// Creates a value that was written at a place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Sendable where Value: Sendable {}
