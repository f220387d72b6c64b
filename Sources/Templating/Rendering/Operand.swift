/// What an instruction works on.
enum Operand: Sendable {
  case field(ValuePath)
  case constant(Value)

  /// The path, if it follows one.
  var paths: [ValuePath] {
    if case .field(let path) = self { [path] } else { [] }
  }
}
