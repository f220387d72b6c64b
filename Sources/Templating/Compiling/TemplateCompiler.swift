import Diagnostics

/// Compiles one page's template, with all that it includes and extends, against the fields of the page.
///
/// Included templates and blocks are compiled anew at each place, since types, what is known of optional values and
/// the position in HTML depend on it; the result is one list of instructions without names.
struct TemplateCompiler {
  let library: TemplateGraph
  private(set) var diagnostics: [Diagnostic] = []
  /// False when a file with errors of its own is part of the page.
  private(set) var isComplete = true
  var expansion: Expansion
  var html = HTMLState()
  private(set) var statics: [UInt8] = []
  private(set) var slotCount = 1
  /// The `<` that the HTML after the last text began with.
  private var opening: Expansion.Step?
  private var openingNotes: [Diagnostic.Note] = []
  private var depth = 0
  private var size = 0
  private var isStopped = false

  /// The template, if nothing is wrong with it, and what is wrong with it apart from the form of its files.
  static func compile(
    _ name: String,
    for root: RecordType,
    in library: TemplateGraph
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    guard let chain = library.chain(from: name) else { return (nil, []) }
    var compiler = TemplateCompiler(library, Expansion(chain, includes: []))
    var instructions: [Instruction] = []
    compiler.compileExpansion(in: Scope(root: root), into: &instructions)
    compiler.demandText()
    guard compiler.isComplete, compiler.diagnostics.isEmpty else { return (nil, compiler.diagnostics) }
    let (statics, slotCount) = (compiler.statics, compiler.slotCount)
    return (Template(instructions: instructions, statics: statics, slotCount: slotCount), [])
  }

  private init(_ library: TemplateGraph, _ expansion: Expansion) {
    self.library = library
    self.expansion = expansion
  }

  /// Compiles statements one after the other.
  mutating func compile(_ statements: [Statement], in scope: Scope, into instructions: inout [Instruction]) {
    for statement in statements where !isStopped {
      grow(by: 1)
      switch statement {
      case .text(let range): compile(text: range, into: &instructions)
      case .print(let path): compile(print: path, in: scope, into: &instructions)
      case .branch(let branch):
        deeper(at: branch.offset) { $0.compile(branch, in: scope, into: &instructions) }
      case .loop(let loop):
        deeper(at: loop.offset) { $0.compile(loop, in: scope, into: &instructions) }
      case .block(let block):
        deeper(at: block.offset) { $0.compile(block, in: scope, into: &instructions) }
      case .include(let reference):
        deeper(at: reference.offset) { $0.compile(include: reference, in: scope, into: &instructions) }
      }
    }
  }

  mutating func report(_ message: String, at offset: Int, fix: String?) {
    guard !isStopped else { return }
    diagnostics.append(expansion.file.text.error(message, at: offset, fix: fix, notes: expansion.notes))
  }

  mutating func reserveSlots(_ count: Int) {
    slotCount = max(slotCount, count)
  }
}

extension TemplateCompiler {
  /// How much a page's templates may hold together, in bytes and statements; only includes that multiply get there.
  private static let largest = 16 << 20

  private mutating func compileExpansion(in scope: Scope, into instructions: inout [Instruction]) {
    if expansion.chain.contains(where: \.hasErrors) { isComplete = false }
    compile(expansion.file.body, in: scope, into: &instructions)
    demandShown()
  }

  private mutating func compile(
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
    let extensions = outer.chain[..<outer.level].reversed().compactMap { file in
      file.parent.map { Expansion.Step(text: file.text, offset: $0.offset, message: "extended here") }
    }
    expansion = Expansion(chain, includes: [step] + extensions + outer.includes)
    var inner = scope
    // Jinja shows an included template the items of the loops around it, but not always their state.
    inner.loopSlot = nil
    compileExpansion(in: inner, into: &instructions)
    expansion = outer
  }

  private mutating func compile(
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

  private mutating func compile(text range: Range<Int>, into instructions: inout [Instruction]) {
    let text = expansion.file.text
    grow(by: range.count)
    for offset in range {
      if html.position == .text, text.bytes[offset] == UInt8(ascii: "<") {
        opening = Expansion.Step(text: text, offset: offset, message: "")
        openingNotes = expansion.includes.map(\.note)
      }
      if let problem = html.consume(text.bytes[offset]) {
        report(problem.message, at: offset, fix: problem.fix)
      }
    }
    let start = statics.count
    statics.append(contentsOf: text.bytes[range])
    if case .write(let last)? = instructions.last, last.upperBound == start {
      instructions[instructions.count - 1] = .write(last.lowerBound..<statics.count)
    } else {
      instructions.append(.write(start..<statics.count))
    }
  }

  /// Compiles one level further down, within the bound that keeps the compiler's own stack safe.
  private mutating func deeper(at offset: Int, _ compile: (inout Self) -> Void) {
    guard depth < Grammar.deepest else {
      let fix = "use fewer {% include %} inside each other"
      report("statements and included templates are nested too deeply", at: offset, fix: fix)
      isStopped = true
      return
    }
    depth += 1
    compile(&self)
    depth -= 1
  }

  private mutating func grow(by count: Int) {
    size += count
    guard size > Self.largest, !isStopped else { return }
    report(
      "the templates of this page hold too much together",
      at: 0,
      fix: "include fewer templates from each other"
    )
    isStopped = true
  }

  /// Reports the blocks of the page's own template that are nowhere shown.
  private mutating func demandShown() {
    guard let page = expansion.chain.first, page.parent != nil else { return }
    let inherited = Set(expansion.chain.dropFirst().flatMap(\.blocks.keys))
    expansion.level = 0
    for block in page.outerBlocks
    where inherited.contains(block.name) && !expansion.shownBlocks.contains(block.name) {
      let fix = "the block around it is replaced: write this one inside of it, or remove it"
      report("the block '\(block.name)' is not shown", at: block.offset, fix: fix)
    }
    expansion.level = expansion.chain.count - 1
  }

  /// Reports HTML that the page's templates leave open.
  private mutating func demandText() {
    guard html.position != .text, !isStopped, let opening else { return }
    let message = "the page ends \(html.description)"
    let fix = "end what begins here"
    diagnostics.append(opening.text.error(message, at: opening.offset, fix: fix, notes: openingNotes))
  }
}
