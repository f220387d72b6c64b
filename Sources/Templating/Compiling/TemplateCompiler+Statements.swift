import Diagnostics

extension TemplateCompiler {
  mutating func compile(print path: FieldPath, in scope: Scope, into instructions: inout [Instruction]) {
    guard let value = resolve(path, in: scope), let form = printForm(of: value.type, path) else {
      // Continues as if an address had been printed, which is allowed in most places.
      _ = markup.print(.url, written: path.written)
      return
    }
    if let problem = markup.print(value.type, written: path.written) {
      add(problem, atOffset: path.offset)
    }
    instructions.append(.print(.field(value.path), form))
  }

  mutating func compile(
    _ branch: Statement.Branch,
    in scope: Scope,
    into instructions: inout [Instruction]
  ) {
    let start = markup.settled
    var scope = scope
    var arms: [Instruction.Arm] = []
    var ends: [MarkupState] = []
    for arm in branch.arms {
      markup = start
      let condition = arm.condition.flatMap { compile($0, in: scope) }
      var body: [Instruction] = []
      compile(arm.body, in: scope.knowing(condition?.known.whenTrue), into: &body)
      if let condition { arms.append(.init(condition: condition.condition, body: body)) }
      scope = scope.knowing(condition?.known.whenFalse)
      ends.append(markup)
    }
    markup = start
    var otherwise: [Instruction] = []
    compile(branch.otherwise, in: scope, into: &otherwise)
    ends.append(markup)
    markup =
      join(
        ends,
        of: "branch of this {% if %}",
        at: branch.offset,
        fix: "let all branches, and the missing {% else %}, end in the same place"
      ) ?? start
    instructions.append(.branch(arms, otherwise: otherwise))
  }

  mutating func compile(_ loop: Statement.Loop, in scope: Scope, into instructions: inout [Instruction]) {
    let list = loop.list.flatMap { resolveList($0, in: scope) }
    let inner = scope.entering(loopOf: loop.variable ?? "", type: list?.itemType)
    reserveSlots(inner.freeSlot)
    let start = markup.settledInLoop
    markup = start
    var body: [Instruction] = []
    compile(loop.body, in: inner, into: &body)
    if !isNestingBroken, let problem = start.problem(ofLoopEndingIn: markup) {
      add(problem, atOffset: loop.offset)
    }
    markup = start
    if let list { instructions.append(.loop(.field(list.path), slot: scope.freeSlot, body: body)) }
  }
}

extension TemplateCompiler {
  /// Returns how to print a value; if its type cannot be printed, reports an error and returns nil.
  private mutating func printForm(of type: ValueType, _ path: FieldPath) -> Instruction.PrintForm? {
    let written = path.written
    switch type {
    case .text, .number, .url, .html, .json: return markup.printForm(of: type)
    case .flag:
      let fix = "test it: {% if \(written) %}…{% endif %}"
      add("type-mismatch", "'\(written)' is a flag, which cannot be printed", at: path.offset, fix: fix)
    case .optional:
      let fix = "test it first: {% if \(written) %}{{ \(written) }}{% endif %}"
      add("optional-value", "'\(written)' may be absent", at: path.offset, fix: fix)
    case .template:
      add(
        "type-mismatch",
        "'\(written)' is a template, which cannot be printed",
        at: path.offset,
        fix: "include it: {% include \(written) %}"
      )
    case .list:
      let fix = "print its items: {% for item in \(written) %}…{% endfor %}"
      add("type-mismatch", "'\(written)' is a list, which cannot be printed", at: path.offset, fix: fix)
    case .record(let record):
      let fields = record.fields.prefix(12).map { "\(written).\($0.name)" }.joined(separator: ", ")
      let message = "'\(written)' is \(type.phrase), which cannot be printed"
      add("type-mismatch", message, at: path.offset, fix: "print one of its fields: \(fields)")
    }
    return nil
  }

  private mutating func resolveList(
    _ path: FieldPath,
    in scope: Scope
  ) -> (path: ValuePath, itemType: ValueType)? {
    guard let value = resolve(path, in: scope) else { return nil }
    let written = path.written
    switch value.type {
    case .list(let item): return (value.path, item)
    case .optional(.list):
      let fix = "put {% if \(written) %}…{% endif %} around the loop"
      add("optional-value", "'\(written)' may be absent", at: path.offset, fix: fix)
    default:
      let fix = "write the name of a field that is a list"
      add("type-mismatch", "'\(written)' is \(value.type.phrase), not a list", at: path.offset, fix: fix)
    }
    return nil
  }
}

extension TemplateCompiler {
  /// Returns the state in which all branches end; reports an error if they differ. Nil if there are no branches.
  mutating func join(_ ends: [MarkupState], of what: String, at offset: Int, fix: String) -> MarkupState? {
    guard var joined = ends.first else { return nil }
    for end in ends.dropFirst() {
      guard let both = joined.joined(with: end) else {
        let message = "one \(what) ends \(joined.description), another \(end.description)"
        if !isNestingBroken { add(joined.invalid, message, at: offset, fix: fix) }
        if case .xml = joined { isNestingBroken = true }
        return joined
      }
      joined = both
    }
    return joined
  }
}

extension Scope {
  /// Returns a scope in which `values` are known to be present; pass nil for a condition with an error.
  fileprivate func knowing(_ values: Set<ValuePath>?) -> Scope {
    var scope = self
    if let values { scope.present.formUnion(values) } else { scope.isLenient = true }
    return scope
  }
}
