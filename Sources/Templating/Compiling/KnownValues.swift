/// What the outcome of a test says about optional values.
struct KnownValues {
  /// The values that are there when the test is true.
  var whenTrue: Set<ValuePath> = []
  /// The values that are there when the test is false.
  var whenFalse: Set<ValuePath> = []
}
