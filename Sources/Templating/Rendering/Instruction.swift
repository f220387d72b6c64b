/// One step of a compiled template; it finds values by position instead of by name.
enum Instruction: Sendable {
  /// Copies a range of the template's `statics`, the text that is the same on every page.
  case write(Range<Int>)
  case print(Operand, PrintForm)
  case branch([Arm], otherwise: [Instruction])
  /// Runs the body for each item of a list, with the item and the loop's state in four slots from `slot` on.
  case loop(Operand, slot: Int, body: [Instruction])

  struct Arm: Sendable {
    let condition: Condition
    let body: [Instruction]
  }

  /// How a value is printed, which depends on its type and on the kind of file.
  enum PrintForm: Sendable {
    case text
    case number
    case url
    /// An address in plain text, where nothing is escaped.
    case address
    case html
    /// Finished HTML in XML, where it is escaped.
    case escapedHTML
    case json
  }
}

extension Instruction {
  /// The paths of all values that the instruction reads, including those of nested instructions.
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

/// A compiled condition; `a or b` is compiled as `not (not a and not b)`.
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
