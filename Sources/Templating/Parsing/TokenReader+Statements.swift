import Diagnostics

extension TokenReader {
  /// Reads the path in a tag such as `{{ page.title }}`; anything after the path is an error.
  mutating func printed() throws(Diagnostic) -> FieldPath {
    let path = try path(missing: "there is nothing to print here", fix: "write a field: {{ page.title }}")
    try end()
    return path
  }

  /// Reads what follows `for`, such as `fact in facts`.
  mutating func loopHead() throws(Diagnostic) -> (variable: String, list: FieldPath) {
    let form = "write {% for item in list %}"
    guard let variable = next, variable.kind == .name, variable.text != "in" else {
      throw text.error("template-syntax", "the name of the loop's variable is missing", at: offset, fix: form)
    }
    guard variable.text != "loop", !Grammar.reserved.contains(variable.text) else {
      throw text.error(
        "template-syntax",
        "a loop's variable cannot be called '\(variable.text)'",
        at: offset,
        fix: "rename it"
      )
    }
    skip()
    guard skip(name: "in") else {
      let hasComma = next?.isSign(",") ?? false
      throw text.error(
        "template-syntax",
        hasComma ? "a loop has one variable" : "'in' is missing in this loop",
        at: offset,
        fix: form
      )
    }
    let list = try path(missing: "the list is missing in this loop", fix: form)
    if let next, next.isName("if") || next.isName("recursive") {
      let message = "'\(next.text)' in a loop is not in the template language"
      throw text.error("template-syntax", message, at: offset, fix: "put {% if %} into the loop")
    }
    try end()
    return (variable.text, list)
  }

  /// Reads the name after `block`; Jinja's `scoped` and `required` after the name are errors.
  mutating func blockName() throws(Diagnostic) -> String {
    guard let name = next, name.kind == .name else {
      throw text.error(
        "template-syntax",
        "the block's name is missing",
        at: offset,
        fix: "write {% block name %}"
      )
    }
    skip()
    if let next, next.isSign("-") {
      throw text.error(
        "template-syntax",
        "a block's name cannot hold '-'",
        at: offset,
        fix: "write '_' instead of '-'"
      )
    }
    if let next, next.isName("scoped") || next.isName("required") {
      throw text.error(
        "template-syntax",
        "'\(next.text)' is not in the template language",
        at: offset,
        fix: "remove it"
      )
    }
    try end()
    return name.text
  }

  /// Reads what follows `include`: the name of a template in quotes, or a field that contains the name.
  mutating func inclusion() throws(Diagnostic) -> Statement.Inclusion {
    guard let next, next.kind == .name else { return .template(try reference()) }
    let path = try path(
      missing: "the name of a template is missing",
      fix: "write {% include \"name.html\" %}"
    )
    try end()
    return .choice(path)
  }

  /// Reads the name in quotes after `include` or `extends`; anything after the name is an error.
  mutating func reference() throws(Diagnostic) -> Statement.Reference {
    let form = "write {% \(tag.keyword) \"name.html\" %}"
    guard let name = next, name.kind == .text else {
      throw text.error(
        "template-syntax",
        "the name of a template in quotes is missing",
        at: offset,
        fix: form
      )
    }
    skip()
    guard next == nil else {
      throw text.error(
        "template-syntax",
        "nothing can follow the name of the template",
        at: offset,
        fix: form
      )
    }
    return Statement.Reference(name: name.text, offset: name.offset)
  }
}
