import Diagnostics
import Text

/// Compiles the template of one page, with all templates that it includes and extends, against the fields of the
/// page.
///
/// Included templates and blocks are compiled anew at each place, since types, the presence of optional values and
/// the position in HTML depend on the place; the result is one list of instructions without names.
struct TemplateCompiler {
  let library: TemplateGraph
  let report: Report
  /// False if a file that the page includes or extends has errors; then no template is made.
  var isComplete = true
  var expansion: Expansion
  var markup: MarkupState
  /// The enclosing templates that a field named, the outermost first, to find circles.
  var chosen: [String] = []
  private(set) var statics: [UInt8] = []
  private(set) var slotCount = 1
  private var origins = Origins()
  /// Where the last tag, comment or other construct began: the place of the error if it never ends.
  private var opening: Int?
  /// Whether wrong nesting of elements has been reported, after which further errors of this kind are suppressed.
  var isNestingBroken = false
  private var literalIDs = LiteralIDs()
  private var depth = 0
  private var size = 0
  private var isStopped = false

  /// Returns the template if it has no errors; reports all errors but those that parsing has already reported.
  ///
  /// `report` must be empty: it shows whether there are any errors.
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
  /// The largest size of a page's templates together, in bytes; only includes that multiply reach it.
  private static let largest = 4 << 20
  /// What a statement and an include add to the size: about the time that they take, if a byte of text takes 1.
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

  /// Compiles one level deeper, within the limit that prevents an overflow of the compiler's own stack.
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

  /// Reports control characters; not called for HTML, where browsers show them as white space or a replacement.
  private func checkControlCharacters(in range: Range<Int>) {
    let text = expansion.file.text
    for offset in range {
      guard let control = ControlCharacters.character(at: offset, in: text.bytes) else { continue }
      report.add(text.controlCharacter(control, at: offset, notes: expansion.steps.map(\.note)))
    }
  }
}

extension TemplateCompiler {
  /// Reports a problem at `place`, an index among the bytes of all templates, unless it has a place of its own.
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

  /// Reports a problem at an offset of the current template, unless it has a place of its own.
  mutating func add(_ problem: MarkupProblem, atOffset offset: Int) {
    if let place = problem.place { return add(problem, at: place) }
    add(problem.id, problem.message, at: offset, fix: problem.fix)
  }
}
