import Diagnostics
import Text

/// Compiles a page's template, with those that it includes or extends, into one list of instructions.
///
/// An included template or a block is compiled anew wherever it is used, since the types of its values and what may be
/// printed depend on that place.
struct TemplateCompiler {
  let library: TemplateGraph
  let report: Report
  /// False if a file that the page includes or extends has errors; then `compile` returns nil.
  var isComplete = true
  var expansion: Expansion
  var markup: MarkupState
  /// The enclosing templates that were included through a field, the outermost first; used to find cycles.
  var chosen: [String] = []
  private(set) var statics: [UInt8] = []
  private(set) var slotCount = 1
  private var origins = Origins()
  /// Where the last tag, comment or other construct began; if it never ends, the error is reported there.
  private var opening: Int?
  /// Whether a wrong nesting of elements has been reported; further errors of this kind are then suppressed.
  var isNestingBroken = false
  private var literalIDs = LiteralIDs()
  private var depth = 0
  private var size = 0
  private var isStopped = false

  /// Returns the compiled template, or nil if there are errors; does not repeat errors that the parser reported.
  ///
  /// `report` must be empty at first, since any diagnostic in it afterwards counts as an error of this page.
  static func compile(
    _ name: String,
    for root: RecordType,
    in library: TemplateGraph,
    report: Report
  ) -> Template? {
    guard let chain = library.chain(from: name) else { return nil }
    var compiler = TemplateCompiler(library, Expansion(chain, includes: []), report: report)
    var instructions: [Instruction] = []
    compiler.compileExpansion(in: Scope(root: root), into: &instructions)
    compiler.requireEnd()
    guard compiler.isComplete, report.isEmpty else { return nil }
    return Template(
      ids: compiler.literalIDs.ids,
      instructions: instructions,
      statics: compiler.statics,
      slotCount: compiler.slotCount
    )
  }

  private init(_ library: TemplateGraph, _ expansion: Expansion, report: Report) {
    self.report = report
    self.library = library
    self.expansion = expansion
    markup = MarkupState(expansion.file.kind)
  }

  mutating func compile(_ statements: [Statement], in scope: Scope, into instructions: inout [Instruction]) {
    for statement in statements where !isStopped {
      grow(by: Self.statementSize)
      if markup.isInID { interruptID(statement) }
      switch statement {
      case .text(let range): compile(text: range, into: &instructions)
      case .print(let path): compile(print: path, in: scope, into: &instructions)
      case .branch(let branch):
        deeper(at: branch.offset) { $0.compile(branch, in: scope, into: &instructions) }
      case .loop(let loop):
        deeper(at: loop.offset) { $0.compile(loop, in: scope, into: &instructions) }
      case .block(let block):
        deeper(at: block.offset) { $0.compile(block, in: scope, into: &instructions) }
      case .include(let inclusion):
        grow(by: Self.includeSize)
        deeper(at: inclusion.offset) { $0.compile(inclusion, in: scope, into: &instructions) }
      }
    }
  }

  func add(
    _ id: Diagnostic.ID,
    _ message: String,
    at offset: Int,
    fix: String?,
    notes: [Diagnostic.Note] = []
  ) {
    guard !isStopped else { return }
    report.add(
      expansion.file.text.error(id, message, at: offset, fix: fix, notes: notes + expansion.steps.map(\.note))
    )
  }

  mutating func reserveSlots(_ count: Int) {
    slotCount = max(slotCount, count)
  }
}

extension TemplateCompiler {
  /// The limit for the total size of a page's templates, in bytes; it stops includes that multiply.
  private static let largest = 4 << 20
  /// How many bytes of text take about as long to compile as a statement, and as an include.
  private static let (statementSize, includeSize) = (32, 1024)

  private mutating func compile(text range: Range<Int>, into instructions: inout [Instruction]) {
    let text = expansion.file.text
    grow(by: range.count)
    let start = statics.count
    origins.add(from: start, offset: range.lowerBound, of: expansion)
    if expansion.file.kind != .html { checkControlCharacters(in: range) }
    for (place, byte) in zip(start..., text.bytes[range]) {
      let (wasAtRest, wasInID) = (markup.isAtRest, markup.isInID)
      if let problem = markup.consume(byte, at: place) { add(problem, at: place) }
      if wasAtRest, !markup.isAtRest { opening = place }
      if case .html(let html) = markup { literalIDs.consume(byte, wasInID: wasInID, html: html) }
    }
    statics.append(contentsOf: text.bytes[range])
    if case .write(let last)? = instructions.last, last.upperBound == start {
      instructions[instructions.count - 1] = .write(last.lowerBound..<statics.count)
    } else {
      instructions.append(.write(start..<statics.count))
    }
  }

  private mutating func interruptID(_ statement: Statement) {
    if case .text = statement { return }
    literalIDs.interrupt()
  }

  /// Compiles one level deeper; reports an error at the limit that prevents a stack overflow.
  private mutating func deeper(at offset: Int, _ compile: (inout Self) -> Void) {
    guard depth < Grammar.deepest else {
      let fix = "use fewer {% include %} inside each other"
      add(
        "template-too-deep",
        "statements and included templates are nested too deeply",
        at: offset,
        fix: fix
      )
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
    add(
      "template-too-large",
      "the templates of this page hold too much together",
      at: 0,
      fix: "include fewer templates from each other"
    )
    isStopped = true
  }

  /// Reports what is still open at the end of the file, unless an earlier error may be the cause.
  private mutating func requireEnd() {
    guard isComplete, !isStopped, !isNestingBroken,
      let problem = markup.problem(atEndOfWhatBegan: opening)
    else { return }
    add(problem, at: problem.place ?? 0)
  }

  /// Reports control characters; not called for HTML, in which browsers tolerate them.
  private func checkControlCharacters(in range: Range<Int>) {
    let text = expansion.file.text
    for offset in range {
      guard let control = ControlCharacters.character(at: offset, in: text.bytes) else { continue }
      report.add(text.controlCharacter(control, at: offset, notes: expansion.steps.map(\.note)))
    }
  }
}

extension TemplateCompiler {
  /// Reports a problem at its own place, or else at `place`; both are indices into `statics`.
  private mutating func add(_ problem: MarkupProblem, at place: Int) {
    guard !isStopped, !(problem.breaksNesting && isNestingBroken) else { return }
    if problem.breaksNesting { isNestingBroken = true }
    let place = problem.place ?? place
    let (expansion, offset) = origins.origin(of: place) ?? (expansion, 0)
    report.add(
      expansion.file.text.error(
        problem.id,
        problem.message,
        at: offset,
        fix: problem.fix,
        notes: expansion.steps.map(\.note)
      )
    )
  }

  /// Reports a problem at its own place, or else at an offset in the current template.
  mutating func add(_ problem: MarkupProblem, atOffset offset: Int) {
    if let place = problem.place { return add(problem, at: place) }
    add(problem.id, problem.message, at: offset, fix: problem.fix)
  }
}
