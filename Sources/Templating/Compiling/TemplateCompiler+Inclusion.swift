import Diagnostics

extension TemplateCompiler {
  /// Compiles the current template, beginning with its layout, and reports its blocks that are never shown.
  mutating func compileExpansion(in scope: Scope, into instructions: inout [Instruction]) {
    if expansion.chain.contains(where: \.hasErrors) { isComplete = false }
    compile(expansion.file.body, in: scope, into: &instructions)
    requireShown()
  }

  mutating func compile(
    _ inclusion: Statement.Inclusion,
    in scope: Scope,
    into instructions: inout [Instruction]
  ) {
    switch inclusion {
    case .template(let reference): compile(include: reference, in: scope, into: &instructions)
    case .choice(let path): compile(choice: path, in: scope, into: &instructions)
    }
  }

  /// Compiles every template that a field may name; the field's value on a page selects one of them.
  private mutating func compile(
    choice path: FieldPath,
    in scope: Scope,
    into instructions: inout [Instruction]
  ) {
    guard library.files[path.written] == nil else {
      let fix = "write {% include \"\(path.written)\" %}"
      return add(
        "template-syntax",
        "the name of a template needs quotes around it",
        at: path.offset,
        fix: fix
      )
    }
    guard let value = resolve(path, in: scope), let names = templates(in: value.type, path) else { return }
    let start = markup.settled
    var (arms, ends): ([Instruction.Arm], [MarkupState]) = ([], [])
    for name in names where canInclude(name, chosenBy: path) {
      markup = start
      var body: [Instruction] = []
      let reference = Statement.Reference(name: name, offset: path.offset)
      chosen.append(name)
      compile(include: reference, in: scope, into: &body)
      chosen.removeLast()
      arms.append(.init(condition: .equal(.field(value.path), .constant(.text(name))), body: body))
      ends.append(markup)
    }
    markup =
      join(
        ends,
        of: "of the templates that '\(path.written)' may be",
        at: path.offset,
        fix: "let all of them end in the same place"
      ) ?? start
    instructions.append(.branch(arms, otherwise: []))
  }

  /// Returns whether a template exists, is of the same kind and does not lead to itself; if not, reports an error.
  private mutating func canInclude(_ name: String, chosenBy path: FieldPath) -> Bool {
    if let start = chosen.firstIndex(of: name) {
      let way = (chosen[start...] + [name]).joined(separator: " → ")
      let fix = "no page could ever end: remove one of \(way)"
      add("template-circle", "this template leads to itself", at: path.offset, fix: fix)
    } else if library.files[name] == nil {
      let message = "there is no template '\(name)', which '\(path.written)' may be"
      add("unknown-template", message, at: path.offset, fix: "create it")
    } else if library.files[name]?.kind != expansion.file.kind {
      let message = TemplateGraph.otherKind(name, in: expansion.file)
      add("mixed-kinds", message, at: path.offset, fix: TemplateGraph.fix(for: expansion.file.kind))
    } else {
      return true
    }
    return false
  }

  /// Returns the templates that a field may name; if its type is another, reports an error and returns nil.
  private func templates(in type: ValueType, _ path: FieldPath) -> [String]? {
    if case .template(let names) = type { return names }
    add(
      "type-mismatch",
      "'\(path.written)' is \(type.phrase), not a template",
      at: path.offset,
      fix: "write the name of a template in quotes: {% include \"parts/name.html\" %}"
    )
    return nil
  }

  private mutating func compile(
    include reference: Statement.Reference,
    in scope: Scope,
    into instructions: inout [Instruction]
  ) {
    guard let chain = library.chain(from: reference.name), chain[0].kind == expansion.file.kind else {
      isComplete = false
      return
    }
    let outer = expansion
    let step = Expansion.Step(text: outer.file.text, offset: reference.offset, message: "included here")
    expansion = Expansion(chain, includes: [step] + outer.steps)
    var inner = scope
    // Jinja lets an included template use the variables of enclosing loops, but not always `loop` itself.
    inner.loopSlot = nil
    compileExpansion(in: inner, into: &instructions)
    expansion = outer
  }

  mutating func compile(
    _ block: Statement.Block,
    in scope: Scope,
    into instructions: inout [Instruction]
  ) {
    guard let definition = expansion.definitions[block.name] else { return }
    let level = expansion.level
    expansion.shownBlocks.insert(block.name)
    expansion.level = definition.level
    compile(definition.block.body, in: scope, into: &instructions)
    expansion.level = level
  }
}

extension TemplateCompiler {
  /// Reports overriding blocks that are never shown, because the block around them is replaced too.
  private mutating func requireShown() {
    guard let page = expansion.chain.first, page.parent != nil else { return }
    let inherited = Set(expansion.chain.dropFirst().flatMap(\.blocks.keys))
    expansion.level = 0
    for block in page.outerBlocks
    where inherited.contains(block.name) && !expansion.shownBlocks.contains(block.name) {
      let fix = "the block around it is replaced: write this one inside of it, or remove it"
      add("unshown-block", "the block '\(block.name)' is not shown", at: block.offset, fix: fix)
    }
    expansion.level = expansion.chain.count - 1
  }
}
