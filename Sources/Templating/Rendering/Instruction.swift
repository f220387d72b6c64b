/// One step of a compiled template.
enum Instruction: Sendable {
  /// Writes a range of the template's own bytes.
  case write(Range<Int>)
  case print(Operand, PrintForm)
  case branch([Arm], otherwise: [Instruction])
  /// Runs the body for each item of a list, with the item and the loop's state in four slots from `slot` on.
  case loop(Operand, slot: Int, body: [Instruction])

  struct Arm: Sendable {
    let condition: Condition
    let body: [Instruction]
  }

  /// The form of a printed value, determined at compile time.
  enum PrintForm: Sendable {
    case text
    case number
    case url
    /// An address without escaping.
    case address
    case html
    /// Finished HTML as escaped text, in XML.
    case escapedHTML
    case json
  }
}

extension Instruction {
  /// The paths in the instruction and in those nested in it.
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

/// A compiled condition of `if` or `elif`.
enum Condition: Sendable {
  case truth(Operand)
  indirect case not(Condition)
  case all([Condition])
  case equal(Operand, Operand)

  /// The paths in the condition.
  var paths: [ValuePath] {
    switch self {
    case .truth(let operand): operand.paths
    case .not(let condition): condition.paths
    case .all(let conditions): conditions.flatMap(\.paths)
    case .equal(let left, let right): left.paths + right.paths
    }
  }
}

/// The operand of an instruction.
enum Operand: Sendable {
  case field(ValuePath)
  case constant(Value)

  /// The path, if the operand is one.
  var paths: [ValuePath] {
    if case .field(let path) = self { [path] } else { [] }
  }
}
