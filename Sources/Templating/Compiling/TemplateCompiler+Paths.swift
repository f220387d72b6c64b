import Diagnostics

extension TemplateCompiler {
  /// Resolves a path such as `page.title` to a place and a type; if a field is unknown, reports it and returns nil.
  func resolve(_ path: FieldPath, in scope: Scope) -> (path: ValuePath, type: ValueType)? {
    guard var found = resolveHead(of: path, in: scope) else { return nil }
    let rest = path.names.dropFirst(found.nameCount)
    for (index, name) in zip(rest.indices, rest) {
      let before = path.names[..<index].map(\.text).joined(separator: ".")
      guard case .record(let record) = found.type else {
        reportFieldless(found.type, before, name)
        return nil
      }
      guard let field = record.index(of: name.text) else {
        add(
          "unknown-field",
          "\(record.name) has no field '\(name.text)'",
          at: name.offset,
          fix: record.fix(for: name.text),
          notes: record.notes(for: name.text)
        )
        return nil
      }
      found.path.fields.append(field)
      found.type = scope.type(of: found.path, declared: record.fields[field].type)
    }
    return (found.path, found.type)
  }
}

extension TemplateCompiler {
  private typealias Found = (path: ValuePath, type: ValueType, nameCount: Int)

  private func resolveHead(of path: FieldPath, in scope: Scope) -> Found? {
    let name = path.names[0]
    if name.text == "loop" { return resolveLoop(path, in: scope) }
    if let variable = scope.variable(named: name.text) {
      let found = ValuePath(slot: variable.slot)
      return variable.type.map { (found, scope.type(of: found, declared: $0), 1) }
    }
    guard let field = scope.root.index(of: name.text) else {
      // A loop with an error may have been meant to declare the name.
      if scope.variable(named: "") == nil {
        let fix = NearMiss.fix(for: name.text, among: scope.names, listing: "there are")
        add("unknown-field", "\(scope.root.name) has no field '\(name.text)'", at: name.offset, fix: fix)
      }
      return nil
    }
    let found = ValuePath(slot: 0, fields: [field])
    return (found, scope.type(of: found, declared: scope.root.fields[field].type), 1)
  }

  private func resolveLoop(_ path: FieldPath, in scope: Scope) -> Found? {
    let fix = "write loop.first, loop.last or loop.index"
    guard let slot = scope.loopSlot else {
      let fix = "use it between {% for %} and {% endfor %} of the same file"
      add("loop-outside", "'loop' is used outside of a loop", at: path.offset, fix: fix)
      return nil
    }
    guard path.names.count > 1 else {
      add("type-mismatch", "'loop' alone says nothing", at: path.offset, fix: fix)
      return nil
    }
    switch path.names[1].text {
    case "first": return (ValuePath(slot: slot + 1), .flag, 2)
    case "last": return (ValuePath(slot: slot + 2), .flag, 2)
    case "index": return (ValuePath(slot: slot + 3), .number, 2)
    default:
      add("unknown-field", "'loop' has no field '\(path.names[1].text)'", at: path.names[1].offset, fix: fix)
      return nil
    }
  }

  private func reportFieldless(_ type: ValueType, _ written: String, _ name: FieldPath.Name) {
    switch type {
    case .optional(.record):
      let fix = "test it first: {% if \(written) %}…{% endif %}"
      add("optional-value", "'\(written)' may be absent", at: name.offset, fix: fix)
    case .list:
      let fix = "walk through it: {% for item in \(written) %}{{ item.\(name.text) }}{% endfor %}"
      add(
        "type-mismatch",
        "'\(written)' is a list, which has no field '\(name.text)'",
        at: name.offset,
        fix: fix
      )
    default:
      let message = "'\(written)' is \(type.phrase), which has no field '\(name.text)'"
      add("type-mismatch", message, at: name.offset, fix: "write '\(written)' alone")
    }
  }
}
