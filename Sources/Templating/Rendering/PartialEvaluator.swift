import Text

/// Evaluates in advance the parts of a template that are the same on many pages, so that each page only copies them.
///
/// An instruction to print an absent value is left unchanged; a test of the page's values keeps it from running.
struct PartialEvaluator {
  private let constants: [Int: Value]
  /// Renders the known parts; its output becomes the fixed text of the new template.
  private var renderer: Renderer
  /// The slots of enclosing loops over known lists.
  private var knownSlots: Set<Int> = []

  /// Returns a template with the given values filled in; `constants` maps field positions to values.
  static func evaluate(_ template: Template, constants: [Int: Value], links: LinkBase) -> Template {
    var evaluator = Self(template, constants, links)
    let instructions = evaluator.evaluate(template.instructions)
    return Template(
      ids: template.ids,
      instructions: instructions,
      statics: evaluator.renderer.output,
      slotCount: template.slotCount
    )
  }

  private init(_ template: Template, _ constants: [Int: Value], _ links: LinkBase) {
    self.constants = constants
    let slots = [Value](repeating: .none, count: template.slotCount)
    renderer = Renderer(statics: template.statics, links: links, slots: slots, output: [])
  }
}

extension PartialEvaluator {
  private mutating func evaluate(_ instructions: [Instruction]) -> [Instruction] {
    var result: [Instruction] = []
    for instruction in instructions { evaluate(instruction, into: &result) }
    return result
  }

  private mutating func evaluate(_ instruction: Instruction, into result: inout [Instruction]) {
    switch instruction {
    case .write:
      write(instruction, into: &result)
    case .print(let operand, let form):
      let operand = evaluate(operand)
      let print = Instruction.print(operand, form)
      if isPresent(operand), isSettled(operand) { write(print, into: &result) } else { result.append(print) }
    case .branch(let arms, let otherwise):
      evaluate(arms, otherwise, into: &result)
    case .loop(let list, let slot, let body):
      let list = evaluate(list)
      guard case .constant(.list(let items)) = list else {
        return result.append(.loop(list, slot: slot, body: evaluate(body)))
      }
      unroll(items, slot, body, into: &result)
    }
  }

  /// Runs an instruction that is the same on every page, and replaces it with its output.
  private mutating func write(_ instruction: Instruction, into result: inout [Instruction]) {
    let start = renderer.output.count
    renderer.run([instruction])
    let end = renderer.output.count
    if case .write(let last)? = result.last, last.upperBound == start {
      result[result.count - 1] = .write(last.lowerBound..<end)
    } else {
      result.append(.write(start..<end))
    }
  }

  private mutating func evaluate(
    _ arms: [Instruction.Arm],
    _ otherwise: [Instruction],
    into result: inout [Instruction]
  ) {
    var open: [Instruction.Arm] = []
    for arm in arms {
      let condition = evaluate(arm.condition)
      switch condition.flag {
      case true?: return finish(open, arm.body, into: &result)
      case false?: continue
      case nil: open.append(.init(condition: condition, body: evaluate(arm.body)))
      }
    }
    finish(open, otherwise, into: &result)
  }

  private mutating func finish(
    _ arms: [Instruction.Arm],
    _ otherwise: [Instruction],
    into result: inout [Instruction]
  ) {
    guard arms.isEmpty else { return result.append(.branch(arms, otherwise: evaluate(otherwise))) }
    for instruction in otherwise { evaluate(instruction, into: &result) }
  }

  private mutating func unroll(
    _ items: [Value],
    _ slot: Int,
    _ body: [Instruction],
    into result: inout [Instruction]
  ) {
    let slots = slot..<slot + Scope.slotsPerLoop
    knownSlots.formUnion(slots)
    for (index, item) in items.enumerated() {
      renderer.enter(item, index, of: items.count, slot)
      for instruction in body { evaluate(instruction, into: &result) }
    }
    knownSlots.subtract(slots)
  }
}

extension PartialEvaluator {
  /// Fills the known values into a condition; returns a constant flag if they decide it.
  private func evaluate(_ condition: Condition) -> Condition {
    switch condition {
    case .truth(let operand):
      let operand = evaluate(operand)
      return settle(.truth(operand), isKnown: isSettled(operand))
    case .not(let condition):
      let condition = evaluate(condition)
      return settle(.not(condition), isKnown: condition.flag != nil)
    case .all(let conditions):
      return evaluate(all: conditions)
    case .equal(let left, let right):
      let (left, right) = (evaluate(left), evaluate(right))
      return settle(.equal(left, right), isKnown: isSettled(left) && isSettled(right))
    }
  }

  private func evaluate(all conditions: [Condition]) -> Condition {
    var open: [Condition] = []
    for condition in conditions {
      let condition = evaluate(condition)
      switch condition.flag {
      case true?: continue
      case false?: return Condition(false)
      case nil: open.append(condition)
      }
    }
    return open.isEmpty ? Condition(true) : .all(open)
  }

  private func settle(_ condition: Condition, isKnown: Bool) -> Condition {
    isKnown ? Condition(renderer.isTrue(condition)) : condition
  }

  private func evaluate(_ operand: Operand) -> Operand {
    guard case .field(let path) = operand, let value = value(at: path) else { return operand }
    return .constant(value)
  }

  private func value(at path: ValuePath) -> Value? {
    if knownSlots.contains(path.slot) { return renderer.slots[path.slot].value(at: path.fields) }
    guard path.slot == 0, let field = path.fields.first else { return nil }
    return constants[field]?.value(at: Array(path.fields.dropFirst()))
  }

  /// Returns whether an operand is the same on all pages of the folder; an address with a fragment may differ.
  private func isSettled(_ operand: Operand) -> Bool {
    switch operand {
    case .field: false
    case .constant(.url(let url)): renderer.links.isSameOnPagesOfFolder(url)
    case .constant: true
    }
  }

  private func isPresent(_ operand: Operand) -> Bool {
    if case .constant(.none) = operand { false } else { true }
  }
}

extension Condition {
  /// The outcome of a condition that is constant; nil if it depends on the page.
  fileprivate var flag: Bool? {
    if case .truth(.constant(.flag(let flag))) = self { flag } else { nil }
  }

  fileprivate init(_ flag: Bool) {
    self = .truth(.constant(.flag(flag)))
  }
}
