/// A value that knows where it was written.
public struct Located<Value> {
  /// The value.
  public let value: Value
  /// Where it was written.
  public let place: Place

  /// Creates a value that was written at a place.
  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

extension Located: Sendable where Value: Sendable {}
