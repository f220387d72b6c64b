/// A compiled test of `if` or `elif`.
enum Test: Sendable {
  case truth(Operand)
  indirect case not(Test)
  case all([Test])
  case equal(Operand, Operand)

  /// The paths that the test follows.
  var paths: [ValuePath] {
    switch self {
    case .truth(let operand): operand.paths
    case .not(let test): test.paths
    case .all(let tests): tests.flatMap(\.paths)
    case .equal(let left, let right): left.paths + right.paths
    }
  }
}
