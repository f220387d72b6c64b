/// What the outcome of a condition says about optional values.
struct KnownValues {
  /// The values that are there when the condition is true.
  var whenTrue: Set<ValuePath> = []
  /// The values that are there when the condition is false.
  var whenFalse: Set<ValuePath> = []
}
