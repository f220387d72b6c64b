/// A compiled test of `if` or `elif`.
enum Test: Sendable {
  case truth(ValuePath)
  indirect case not(Test)
  case all([Test])
  case equal(Operand, Operand)

  enum Operand: Sendable {
    case field(ValuePath)
    case text(String)
    case number(Int)
  }
}
