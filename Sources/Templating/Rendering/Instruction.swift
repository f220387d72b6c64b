/// One step of a compiled template.
enum Instruction: Sendable {
  /// Writes a range of the template's own bytes.
  case write(Range<Int>)
  case print(ValuePath, PrintForm)
  case branch([Arm], otherwise: [Instruction])
  /// Runs the body for each item of a list, with the item and the loop's state in four slots from `slot` on.
  case loop(ValuePath, slot: Int, body: [Instruction])

  struct Arm: Sendable {
    let test: Test
    let body: [Instruction]
  }

  /// How a value is written; known when a template is compiled.
  enum PrintForm: Sendable {
    case text
    case number
    case url
    case html
    case json
  }
}
