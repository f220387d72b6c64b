/// A compiled condition of `if` or `elif`.
enum Condition: Sendable {
  case truth(Operand)
  indirect case not(Condition)
  case all([Condition])
  case equal(Operand, Operand)

  /// The paths that the condition follows.
  var paths: [ValuePath] {
    switch self {
    case .truth(let operand): operand.paths
    case .not(let condition): condition.paths
    case .all(let conditions): conditions.flatMap(\.paths)
    case .equal(let left, let right): left.paths + right.paths
    }
  }
}
