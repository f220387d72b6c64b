import Diagnostics

extension TemplateCompiler {
  /// Compiles a template at the place that was entered.
  mutating func compileExpansion(in scope: Scope, into instructions: inout [Instruction]) {
    if expansion.chain.contains(where: \.hasErrors) { isComplete = false }
    compile(expansion.file.body, in: scope, into: &instructions)
    requireShown()
  }

  mutating func compile(
    include reference: Statement.Reference,
    in scope: Scope,
    into instructions: inout [Instruction]
  ) {
    guard let chain = library.chain(from: reference.name) else {
      isComplete = false
      return
    }
    let outer = expansion
    let step = Expansion.Step(text: outer.file.text, offset: reference.offset, message: "included here")
    expansion = Expansion(chain, includes: [step] + outer.steps)
    var inner = scope
    // Jinja shows an included template the items of the loops around it, but not always their state.
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
  /// Reports the blocks of the page's own template that are nowhere shown.
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
