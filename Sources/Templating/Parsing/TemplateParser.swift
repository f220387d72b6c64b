import Diagnostics

/// Parses the segments of one template into statements, and reports all syntax errors.
struct TemplateParser {
  var file: TemplateFile
  let report: Report
  /// The open statements, the outermost first.
  private(set) var open: [Opening] = []
  private let segments: [Segment]
  private var index = 0
  private var isTooDeep = false

  static func parse(_ name: String, _ source: SourceText, report: Report) -> TemplateFile {
    let own = Report()
    defer { report.add(own) }
    let text = TemplateText(source)
    if let diagnostic = unreadable(source) {
      own.add(diagnostic)
      return TemplateFile(name: name, text: text, hasErrors: true, isStructureKnown: false)
    }
    var scanner = TemplateScanner(text, report: own)
    scanner.scan()
    var parser = TemplateParser(name, text, scanner, report: own)
    parser.parse()
    return parser.file
  }

  private init(_ name: String, _ text: TemplateText, _ scanner: TemplateScanner, report: Report) {
    file = TemplateFile(name: name, text: text, isStructureKnown: scanner.isStructureKnown)
    self.report = report
    segments = scanner.segments
  }

  private mutating func parse() {
    file.body = statements().body
    if file.parent != nil { keepOnlyBlocks() }
    file.hasErrors = !report.isEmpty
  }
}

extension TemplateParser {
  /// A statement whose end tag has not been reached yet.
  struct Opening {
    enum Kind: String {
      case branch = "if"
      case loop = "for"
      case block = "block"
    }

    let kind: Kind
    let offset: Int

    func isContinued(by keyword: String) -> Bool {
      kind == .branch && (keyword == "elif" || keyword == "else") || keyword == "end\(kind.rawValue)"
    }
  }

  var text: TemplateText { file.text }

  /// Parses up to and including the tag that continues or ends the innermost open statement.
  ///
  /// `ending` is this tag; nil at the end of the file, or before a tag that belongs to an outer statement.
  mutating func statements() -> (body: [Statement], ending: Tag?) {
    var body: [Statement] = []
    while index < segments.count {
      switch segments[index] {
      case .text(let range):
        body.append(.text(range))
        index += 1
      case .tag(let tag) where tag.kind == .print:
        index += 1
        if let path = reading(tag, { reader throws(Diagnostic) in try reader.printed() }) {
          body.append(.print(path))
        }
      case .tag(let tag):
        if let kind = open.last, kind.isContinued(by: tag.keyword) {
          index += 1
          return (body, tag)
        }
        if open.contains(where: { $0.isContinued(by: tag.keyword) }), !isLoopElse(tag) { return (body, nil) }
        index += 1
        if let statement = statement(tag, isFirst: body.isEmpty) { body.append(statement) }
      }
    }
    return (body, nil)
  }

  /// Parses a statement's body with `read`, and reports a missing end tag; returns nil if the nesting is too deep.
  mutating func reading<Result>(
    _ kind: Opening.Kind,
    _ tag: Tag,
    _ read: (inout Self) -> (Result, Tag?)
  ) -> Result? {
    guard open.count < Grammar.deepest else {
      if !isTooDeep {
        add(
          "template-too-deep",
          "statements are nested too deeply",
          at: tag.offset,
          fix: "move some into an included file"
        )
      }
      isTooDeep = true
      file.isStructureKnown = false
      index = segments.count
      return nil
    }
    open.append(Opening(kind: kind, offset: tag.offset))
    let (result, ending) = read(&self)
    open.removeLast()
    if ending == nil, !isTooDeep {
      let fix = "write {% end\(kind.rawValue) %} where it ends"
      add("unclosed-tag", "'{% \(kind.rawValue) %}' is never closed", at: tag.offset, fix: fix)
      file.isStructureKnown = false
    }
    return result
  }

  func add(_ id: Diagnostic.ID, _ message: String, at offset: Int, fix: String? = nil) {
    report.add(text.error(id, message, at: offset, fix: fix))
  }

  /// Parses a tag's tokens with `read`; if that throws, reports the error and returns nil.
  mutating func reading<Result>(
    _ tag: Tag,
    _ read: (inout TokenReader) throws(Diagnostic) -> Result
  ) -> Result? {
    var reader = TokenReader(tag, in: text)
    return report.result { () throws(Diagnostic) in try read(&reader) }
  }
}

extension TemplateParser {
  private static func unreadable(_ source: SourceText) -> Diagnostic? {
    if source.hasByteOrderMark {
      return .error(
        "byte-order-mark",
        "this template begins with a byte order mark",
        in: source,
        at: 0,
        fix: "save it as UTF-8 without a byte order mark"
      )
    }
    return source.firstInvalidOffset.map {
      .error(
        "invalid-encoding",
        "this template is not valid UTF-8",
        in: source,
        at: $0,
        fix: "save it as UTF-8"
      )
    }
  }

  /// Returns whether a tag is an `else` or `elif` directly in a loop, which has its own error message.
  private func isLoopElse(_ tag: Tag) -> Bool {
    open.last?.kind == .loop && (tag.keyword == "else" || tag.keyword == "elif")
  }

  /// Drops the white space between the blocks of a template that extends another; reports anything else there.
  private mutating func keepOnlyBlocks() {
    var blocks: [Statement] = []
    for statement in file.body {
      switch statement {
      case .block: blocks.append(statement)
      case .text(let range):
        let start = WhiteSpace.end(from: range.lowerBound, in: text.bytes)
        if start < range.upperBound { reportOutsideBlocks("this text", at: start) }
      case .print(let path): reportOutsideBlocks("'{{ \(path.written) }}'", at: path.offset)
      case .branch(let branch): reportOutsideBlocks("'{% if %}'", at: branch.offset)
      case .loop(let loop): reportOutsideBlocks("'{% for %}'", at: loop.offset)
      case .include(let inclusion): reportOutsideBlocks("'{% include %}'", at: inclusion.offset)
      }
    }
    file.body = blocks
  }

  private mutating func reportOutsideBlocks(_ what: String, at offset: Int) {
    let message =
      "\(what) is not shown, since it stands outside of the blocks of a template that extends another"
    add("outside-block", message, at: offset, fix: "move it into a {% block %}")
  }
}
