import Diagnostics

extension TemplateParser {
  /// Parses the statement that a tag begins; returns nil if there is nothing to render, as for `extends`.
  mutating func statement(_ tag: Tag, isFirst: Bool) -> Statement? {
    switch tag.keyword {
    case "if": branch(tag)
    case "for": loop(tag)
    case "block": block(tag)
    case "include": include(tag)
    case "extends": extends(tag, isFirst: isFirst)
    default: unexpected(tag)
    }
  }
}

extension TemplateParser {
  private mutating func branch(_ tag: Tag) -> Statement? {
    let parts = reading(.branch, tag) {
      parser -> ((arms: [Statement.Branch.Arm], otherwise: [Statement]), Tag?) in
      var arms: [Statement.Branch.Arm] = []
      var condition = parser.condition(tag)
      while true {
        let (body, ending) = parser.statements()
        arms.append(Statement.Branch.Arm(condition: condition, body: body))
        switch ending?.keyword {
        case "elif": condition = ending.flatMap { parser.condition($0) }
        case "else":
          let (otherwise, end) = parser.otherwise(after: ending)
          return ((arms, otherwise), end)
        default:
          parser.requireNothing(after: ending)
          return ((arms, []), ending)
        }
      }
    }
    return parts.map { .branch(.init(offset: tag.offset, arms: $0.arms, otherwise: $0.otherwise)) }
  }

  /// Parses from `else` to `endif`; a second `else` or an `elif` between them is an error.
  private mutating func otherwise(after tag: Tag?) -> (body: [Statement], ending: Tag?) {
    requireNothing(after: tag)
    var (body, ending) = statements()
    while let extra = ending, extra.keyword != "endif" {
      add(
        "template-syntax",
        "'{% \(extra.keyword) %}' comes after '{% else %}'",
        at: extra.offset,
        fix: "put '{% else %}' last"
      )
      let more = statements()
      body += more.body
      ending = more.ending
    }
    requireNothing(after: ending)
    return (body, ending)
  }

  private mutating func condition(_ tag: Tag) -> ConditionExpression? {
    reading(tag) { reader throws(Diagnostic) in
      let condition = try reader.condition()
      try reader.end()
      return condition
    }
  }

  private mutating func loop(_ tag: Tag) -> Statement? {
    let head = reading(tag) { reader throws(Diagnostic) in try reader.loopHead() }
    return reading(.loop, tag) { $0.ended { $0.statements() } }.map {
      .loop(.init(offset: tag.offset, variable: head?.variable, list: head?.list, body: $0))
    }
  }

  private mutating func block(_ tag: Tag) -> Statement? {
    let name = reading(tag) { reader throws(Diagnostic) in try reader.blockName() }
    if open.contains(where: { $0.kind == .loop }) {
      add(
        "template-syntax",
        "a block cannot stand in a loop",
        at: tag.offset,
        fix: "put the loop into the block"
      )
    }
    let isOuter = !open.contains { $0.kind == .block }
    let read = reading(.block, tag) { parser -> ([Statement], Tag?) in
      let (body, ending) = parser.statements()
      parser.requireNothing(after: ending, except: name)
      return (body, ending)
    }
    guard let name, let body = read else { return nil }
    let block = Statement.Block(name: name, offset: tag.offset, body: body)
    declare(block, isOuter: isOuter)
    return .block(block)
  }

  private mutating func declare(_ block: Statement.Block, isOuter: Bool) {
    if let first = file.blocks[block.name] {
      let message = "there are two blocks called '\(block.name)'"
      let note = Diagnostic.Note("the other one is here", at: text.location(at: first.offset))
      report.add(
        text.error("duplicate-block", message, at: block.offset, fix: "rename one of them", notes: [note])
      )
      return
    }
    file.blocks[block.name] = block
    if isOuter { file.outerBlocks.append(block) }
  }

  private mutating func include(_ tag: Tag) -> Statement? {
    let inclusion = reading(tag) { reader throws(Diagnostic) in try reader.inclusion() }
    if case .template(let reference) = inclusion { file.includes.append(reference) }
    return inclusion.map(Statement.include)
  }

  private mutating func extends(_ tag: Tag, isFirst: Bool) -> Statement? {
    if !open.isEmpty || !isFirst || file.parent != nil {
      let fix = "make it the first thing in the file, without text or an empty line before it"
      add("late-extends", "'{% extends %}' must come first", at: tag.offset, fix: fix)
    } else {
      file.parent = reading(tag) { reader throws(Diagnostic) in try reader.reference() }
    }
    return nil
  }

  /// Reports an unknown keyword or a stray tag, such as an `endif` without an `if`; always returns nil.
  private mutating func unexpected(_ tag: Tag) -> Statement? {
    let keyword = tag.keyword
    let offset = tag.tokens.first?.offset ?? tag.offset
    if tag.tokens.isEmpty {
      add("template-syntax", "this tag is empty", at: tag.offset, fix: "remove it")
    } else if open.last?.kind == .loop, keyword == "else" || keyword == "elif" {
      let fix = "put {% if %}…{% else %}…{% endif %} around the loop"
      add(
        "template-syntax",
        "'{% \(keyword) %}' of a loop is not in the template language",
        at: tag.offset,
        fix: fix
      )
    } else if Grammar.statements.contains(keyword) {
      add(
        "template-syntax",
        "'{% \(keyword) %}' has no beginning",
        at: tag.offset,
        fix: "remove it, or write what it belongs to before it"
      )
      file.isStructureKnown = false
    } else if ForeignSyntax.isStatement(keyword) {
      let (message, fix) = ForeignSyntax.statement(keyword)
      add("template-syntax", message, at: offset, fix: fix)
    } else if ForeignSyntax.opening(endedBy: keyword) == nil {
      reportUnknown(keyword, at: offset)
    }
    return nil
  }

  private mutating func reportUnknown(_ keyword: String, at offset: Int) {
    let fix = NearMiss.question(for: keyword, among: Grammar.statements)
    if let fix, fix.contains("if'") || fix.contains("for'") || fix.contains("block'") {
      // The tag was meant to begin, continue or end a statement, so the nesting is unknown from here on.
      file.isStructureKnown = false
    }
    add(
      "template-syntax",
      "there is no statement '\(keyword)'",
      at: offset,
      fix: fix ?? "the language has if, for, include, extends and block"
    )
  }

  /// Parses a body with `read`; anything after the keyword of its end tag is an error.
  private mutating func ended<Body>(_ read: (inout Self) -> (Body, Tag?)) -> (Body, Tag?) {
    let (body, ending) = read(&self)
    requireNothing(after: ending)
    return (body, ending)
  }

  private mutating func requireNothing(after tag: Tag?, except name: String? = nil) {
    guard let tag else { return }
    var reader = TokenReader(tag, in: text)
    if let name { _ = reader.skip(name: name) }
    guard let next = reader.next else { return }
    if tag.keyword == "else", next.isName("if") {
      add(
        "template-syntax",
        "'else if' is not in the template language",
        at: tag.tokens[0].offset,
        fix: "write 'elif'"
      )
    } else {
      let fix =
        name.map { "write {% \(tag.keyword) %} or {% \(tag.keyword) \($0) %}" }
        ?? "write {% \(tag.keyword) %}"
      add("template-syntax", "nothing can follow '\(tag.keyword)'", at: next.offset, fix: fix)
    }
  }
}
