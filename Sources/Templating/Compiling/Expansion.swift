import Diagnostics

/// One use of a template in a page, together with the templates that it extends.
struct Expansion {
  /// An `include` or `extends` on the way to the current template; errors show it as a note.
  struct Step {
    let text: TemplateText
    let offset: Int
    let message: String

    var note: Diagnostic.Note { Diagnostic.Note(message, at: text.location(at: offset)) }
  }

  /// The definition of a block that is used: the one in the template nearest to the page.
  struct Definition {
    let level: Int
    let block: Statement.Block
  }

  /// The template, its parent, and so on up to the layout.
  let chain: [TemplateFile]
  /// The index in `chain` of the template that is being compiled.
  var level: Int
  /// The includes and extends that lead from the page to this use, the nearest first.
  let includes: [Step]
  let definitions: [String: Definition]
  /// The blocks compiled so far; an overriding block that is never compiled is reported.
  var shownBlocks: Set<String> = []

  init(_ chain: [TemplateFile], includes: [Step]) {
    self.chain = chain
    self.includes = includes
    level = chain.count - 1
    var definitions: [String: Definition] = [:]
    for (level, file) in chain.enumerated().reversed() {
      for (name, block) in file.blocks { definitions[name] = Definition(level: level, block: block) }
    }
    self.definitions = definitions
  }

  var file: TemplateFile { chain[level] }

  /// The includes and extends that lead from the page to the current template, the nearest first.
  var steps: [Step] {
    let extensions = chain[..<level].reversed().compactMap { file in
      file.parent.map { Step(text: file.text, offset: $0.offset, message: "extended here") }
    }
    return extensions + includes
  }
}

/// Maps each byte of a compiled template to its place in the source files.
struct Origins {
  private var runs: [Run] = []

  private struct Run {
    let start: Int
    let offset: Int
    let expansion: Expansion
  }

  /// Records that the bytes from `place` on were copied from the current template, starting at `offset`.
  mutating func add(from place: Int, offset: Int, of expansion: Expansion) {
    runs.append(Run(start: place, offset: offset, expansion: expansion))
  }

  /// Returns the template that a byte was copied from, and its offset there; nil before the first `add`.
  func origin(of place: Int) -> (expansion: Expansion, offset: Int)? {
    runs.last { $0.start <= place }.map { ($0.expansion, $0.offset + place - $0.start) }
  }
}
