/// What stands after `if` and `elif`.
enum ConditionExpression: Sendable {
  case truth(FieldPath)
  indirect case not(ConditionExpression)
  case all([ConditionExpression])
  case any([ConditionExpression])
  case equal(Operand, Operand, offset: Int)

  /// One side of a comparison.
  enum Operand: Sendable {
    case field(FieldPath)
    case text(String)
    case number(Int)
  }
}
