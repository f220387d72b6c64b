import Diagnostics

/// One template at one place where it is rendered, together with those that it extends.
struct Expansion {
  /// A place that led to another template.
  struct Step {
    let text: TemplateText
    let offset: Int
    let message: String

    var note: Diagnostic.Note { Diagnostic.Note(message, at: text.location(at: offset)) }
  }

  /// A block as it is shown: the one of the template nearest to the page.
  struct Definition {
    let level: Int
    let block: Statement.Block
  }

  /// The template, the one that it extends, and so on up to the layout.
  let chain: [TemplateFile]
  /// Which of the chain's templates is being compiled.
  var level: Int
  /// How the last of the chain came to be part of the page.
  let includes: [Step]
  let definitions: [String: Definition]
  /// The names of the blocks that were come across.
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

  /// How the template that is being compiled came to be part of the page, the nearest place first.
  var steps: [Step] {
    let extensions = chain[..<level].reversed().compactMap { file in
      file.parent.map { Step(text: file.text, offset: $0.offset, message: "extended here") }
    }
    return extensions + includes
  }
}
