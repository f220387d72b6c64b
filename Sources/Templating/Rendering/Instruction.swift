/// One step of a compiled template, in which slots and positions have replaced all names.
enum Instruction: Sendable {
  /// A range of the template's `statics`, copied as it is.
  case write(Range<Int>)
  case print(Operand, PrintForm)
  case branch([Arm], otherwise: [Instruction])
  /// Runs the body for each item of a list, with the item and the loop's state in four slots from `slot` on.
  case loop(Operand, slot: Int, body: [Instruction])

  struct Arm: Sendable {
    let condition: Condition
    let body: [Instruction]
  }

  /// How a value is written, which its type and its place determine at compile time.
  enum PrintForm: Sendable {
    case text
    case number
    case url
    /// An address without escaping, in plain text.
    case address
    case html
    /// Finished HTML as escaped text, in XML.
    case escapedHTML
    case json
  }
}

extension Instruction {
  /// Where it finds values, nested instructions included; they tell which fields a template uses.
  var paths: [ValuePath] {
    switch self {
    case .write: []
    case .print(let operand, _): operand.paths
    case .branch(let arms, let otherwise):
      arms.flatMap { $0.condition.paths + $0.body.flatMap(\.paths) } + otherwise.flatMap(\.paths)
    case .loop(let list, _, let body): list.paths + body.flatMap(\.paths)
    }
  }
}

/// A compiled condition; `or` has become `not` and `all`.
enum Condition: Sendable {
  case truth(Operand)
  indirect case not(Condition)
  case all([Condition])
  case equal(Operand, Operand)

  var paths: [ValuePath] {
    switch self {
    case .truth(let operand): operand.paths
    case .not(let condition): condition.paths
    case .all(let conditions): conditions.flatMap(\.paths)
    case .equal(let left, let right): left.paths + right.paths
    }
  }
}

/// A value that is read during rendering, or one that is known beforehand.
enum Operand: Sendable {
  case field(ValuePath)
  case constant(Value)

  var paths: [ValuePath] {
    if case .field(let path) = self { [path] } else { [] }
  }
}
