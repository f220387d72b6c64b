import Diagnostics

/// Reads the tokens of one tag from left to right.
///
/// In a statement, it begins after the keyword. It throws at the first error in the tag; the parser reports this error
/// and continues after the tag.
struct TokenReader {
  let text: TemplateText
  let tag: Tag
  private var index = 0
  private var depth = 0

  init(_ tag: Tag, in text: TemplateText) {
    self.tag = tag
    self.text = text
    if tag.kind == .statement { index = 1 }
  }

  var next: Token? { index < tag.tokens.count ? tag.tokens[index] : nil }

  /// The place for an error about the next token; the tag's closing braces if no token is left.
  var offset: Int { next?.offset ?? tag.end }

  mutating func skip() { index += 1 }

  mutating func skip(name: String) -> Bool {
    guard let next, next.isName(name) else { return false }
    index += 1
    return true
  }

  /// Throws an error if the tag contains more tokens.
  func end() throws(Diagnostic) {
    guard let next else { return }
    throw foreign(next)
  }

  func foreign(_ token: Token) -> Diagnostic {
    let (message, fix) = ForeignSyntax.token(token)
    return text.error("template-syntax", message, at: token.offset, fix: fix)
  }
}

extension TokenReader {
  /// Reads a path such as `page.title`; `missing` and `fix` are the error message if there is none.
  mutating func path(missing: String, fix: String) throws(Diagnostic) -> FieldPath {
    guard let first = next else { throw text.error("template-syntax", missing, at: offset, fix: fix) }
    guard first.kind != .text, first.kind != .number else {
      throw text.error("template-syntax", "\(first.written) is not a field", at: offset, fix: fix)
    }
    guard first.kind == .name, !Grammar.reserved.contains(first.text) else { throw foreign(first) }
    var names = [FieldPath.Name(text: first.text, offset: first.offset)]
    skip()
    while let dot = next, dot.isSign(".") {
      skip()
      guard let name = next, name.kind == .name else {
        throw text.error(
          "template-syntax",
          "the name of a field is missing after the dot",
          at: offset,
          fix: "write it, or remove the dot"
        )
      }
      names.append(FieldPath.Name(text: name.text, offset: name.offset))
      skip()
    }
    return FieldPath(names: names)
  }
}

extension TokenReader {
  /// Reads a condition; `or` binds most loosely, then `and`, then `not`, and comparisons bind most tightly.
  mutating func condition() throws(Diagnostic) -> ConditionExpression {
    var conditions = [try conjunction()]
    while skip(name: "or") { conditions.append(try conjunction()) }
    return conditions.count == 1 ? conditions[0] : .any(conditions)
  }

  private mutating func conjunction() throws(Diagnostic) -> ConditionExpression {
    var conditions = [try negation()]
    while skip(name: "and") { conditions.append(try negation()) }
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private mutating func negation() throws(Diagnostic) -> ConditionExpression {
    let start = offset
    guard skip(name: "not") else { return try comparison() }
    return .not(
      try nested(at: start) { (reader: inout TokenReader) throws(Diagnostic) in try reader.negation() }
    )
  }

  private mutating func comparison() throws(Diagnostic) -> ConditionExpression {
    let start = offset
    if let opening = next, opening.isSign("(") { return try parenthesis(from: opening) }
    let left = try operand()
    guard let sign = next, sign.isSign("==") || sign.isSign("!=") else {
      guard case .field(let path) = left else {
        if let word = next, word.isName("in") || word.isName("is") { throw foreign(word) }
        throw constantTest(at: start)
      }
      return .truth(path)
    }
    skip()
    let right = try operand()
    if let next, next.isSign("==") || next.isSign("!=") {
      throw text.error(
        "template-syntax",
        "only two values can be compared at once",
        at: next.offset,
        fix: "join comparisons with 'and'"
      )
    }
    if case .field = left {} else if case .field = right {} else { throw constantTest(at: start) }
    let equality = ConditionExpression.equal(left, right, offset: sign.offset)
    return sign.text == "==" ? equality : .not(equality)
  }

  private mutating func parenthesis(from opening: Token) throws(Diagnostic) -> ConditionExpression {
    skip()
    let condition = try nested(at: opening.offset) { (reader: inout TokenReader) throws(Diagnostic) in
      try reader.condition()
    }
    guard let closing = next else {
      throw text.error(
        "template-syntax",
        "this parenthesis is never closed",
        at: opening.offset,
        fix: "write ')' where it ends"
      )
    }
    guard closing.isSign(")") else { throw foreign(closing) }
    skip()
    if let next, next.isSign("==") || next.isSign("!=") {
      throw text.error(
        "template-syntax",
        "a test in parentheses cannot be compared",
        at: next.offset,
        fix: "compare the fields in it"
      )
    }
    return condition
  }

  private mutating func operand() throws(Diagnostic) -> ConditionExpression.Operand {
    guard let token = next, token.kind == .text || token.kind == .number else {
      return .field(try path(missing: "a field is missing here", fix: "write its name"))
    }
    skip()
    return token.kind == .text ? .text(token.text) : .number(try number(token))
  }

  private func number(_ token: Token) throws(Diagnostic) -> Int {
    if let next, next.isSign(".") {
      throw text.error(
        "template-syntax",
        "only whole numbers are in the template language",
        at: token.offset,
        fix: "write one"
      )
    }
    guard token.text == "0" || !token.text.hasPrefix("0") else {
      throw text.error(
        "template-syntax",
        "a number cannot begin with 0",
        at: token.offset,
        fix: "write it without the zeros before it"
      )
    }
    guard let number = Int(token.text) else {
      throw text.error(
        "template-syntax",
        "this number is too large",
        at: token.offset,
        fix: "write a smaller one"
      )
    }
    return number
  }

  private func constantTest(at offset: Int) -> Diagnostic {
    let fix = "compare a field with it: {% if field == \"text\" %}"
    return text.error("constant-condition", "this test does not look at any field", at: offset, fix: fix)
  }

  private mutating func nested(
    at offset: Int,
    _ read: (inout TokenReader) throws(Diagnostic) -> ConditionExpression
  ) throws(Diagnostic) -> ConditionExpression {
    guard depth < Grammar.deepest else {
      throw text.error(
        "template-too-deep",
        "this test is nested too deeply",
        at: offset,
        fix: "split it into several {% if %}"
      )
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }
}
