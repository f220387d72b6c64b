/// What stands after `if` and `elif`.
enum TestExpression: Sendable {
  case truth(FieldPath)
  indirect case not(TestExpression)
  case all([TestExpression])
  case any([TestExpression])
  case equal(Operand, Operand, offset: Int)

  /// One side of a comparison.
  enum Operand: Sendable {
    case field(FieldPath)
    case text(String)
    case number(Int)
  }
}
