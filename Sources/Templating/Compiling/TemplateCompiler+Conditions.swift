import Diagnostics

extension TemplateCompiler {
  typealias CompiledCondition = (condition: Condition, known: KnownValues)

  /// Compiles a condition; returns nil when it has an error, which is reported.
  mutating func compile(_ expression: ConditionExpression, in scope: Scope) -> CompiledCondition? {
    switch expression {
    case .truth(let path):
      guard let value = resolve(path, in: scope) else { return nil }
      let isOptional = value.type != value.type.present
      return (.truth(.field(value.path)), KnownValues(whenTrue: isOptional ? [value.path] : []))
    case .not(let expression):
      guard let (condition, known) = compile(expression, in: scope) else { return nil }
      return (.not(condition), KnownValues(whenTrue: known.whenFalse, whenFalse: known.whenTrue))
    case .all(let expressions): return compile(all: expressions, in: scope)
    case .any(let expressions): return compile(any: expressions, in: scope)
    case .equal(let left, let right, let offset):
      return compile(left, equals: right, at: offset, in: scope)
    }
  }
}

extension TemplateCompiler {
  /// Compiles `and`; a condition may rely on those before it, as in `page.contact and page.contact.email`.
  private mutating func compile(all expressions: [ConditionExpression], in scope: Scope) -> CompiledCondition?
  {
    var conditions: [Condition] = []
    var known: KnownValues?
    var scope = scope
    for expression in expressions {
      guard let (condition, found) = compile(expression, in: scope) else {
        scope.isLenient = true
        continue
      }
      conditions.append(condition)
      scope.present.formUnion(found.whenTrue)
      known =
        known.map {
          KnownValues(
            whenTrue: $0.whenTrue.union(found.whenTrue),
            whenFalse: $0.whenFalse.intersection(found.whenFalse)
          )
        } ?? found
    }
    guard let known, conditions.count == expressions.count else { return nil }
    return (.all(conditions), known)
  }

  /// Compiles `a or b` as `not (not a and not b)`.
  private mutating func compile(any expressions: [ConditionExpression], in scope: Scope) -> CompiledCondition?
  {
    let negated = expressions.map { ConditionExpression.not($0) }
    guard let (condition, known) = compile(all: negated, in: scope) else { return nil }
    return (.not(condition), KnownValues(whenTrue: known.whenFalse, whenFalse: known.whenTrue))
  }

  private mutating func compile(
    _ left: ConditionExpression.Operand,
    equals right: ConditionExpression.Operand,
    at offset: Int,
    in scope: Scope
  ) -> CompiledCondition? {
    let (first, second) = (compile(left, in: scope), compile(right, in: scope))
    guard let first, let second else { return nil }
    guard first.type.present == second.type.present else {
      let message = "\(left.written) is \(first.type.phrase) and \(right.written) is \(second.type.phrase)"
      add("type-mismatch", "\(message), so they are never equal", at: offset, fix: Self.fix(left, right))
      return nil
    }
    var known = KnownValues()
    // A value that is equal to a present value is itself present.
    if case .field(let path) = first.operand, second.type == second.type.present, first.type != second.type {
      known.whenTrue.insert(path)
    }
    if case .field(let path) = second.operand, first.type == first.type.present, first.type != second.type {
      known.whenTrue.insert(path)
    }
    return (.equal(first.operand, second.operand), known)
  }

  private mutating func compile(
    _ operand: ConditionExpression.Operand,
    in scope: Scope
  ) -> (operand: Operand, type: ValueType)? {
    switch operand {
    case .text(let text): return (.constant(.text(text)), .text)
    case .number(let number): return (.constant(.number(number)), .number)
    case .field(let path):
      guard let value = resolve(path, in: scope) else { return nil }
      switch value.type.present {
      case .text, .number, .flag, .url: return (.field(value.path), value.type)
      default:
        let message = "'\(path.written)' is \(value.type.phrase), which cannot be compared"
        add("type-mismatch", message, at: path.offset, fix: "compare texts, numbers, flags or addresses")
        return nil
      }
    }
  }

  private static func fix(_ left: ConditionExpression.Operand, _ right: ConditionExpression.Operand) -> String
  {
    for operand in [left, right] {
      if case .number(let number) = operand { return "write \"\(number)\" to compare with a text" }
      if case .text(let text) = operand, let number = Int(text) { return "write \(number) without quotes" }
    }
    return "compare values of the same type"
  }
}

extension ConditionExpression.Operand {
  fileprivate var written: String {
    switch self {
    case .field(let path): "'\(path.written)'"
    case .text(let text): "\"\(text)\""
    case .number(let number): "\(number)"
    }
  }
}

/// The optional values that are certain to be present if a condition is true, or if it is false.
struct KnownValues {
  /// For example, `page.summary` inside `{% if page.summary %}`.
  var whenTrue: Set<ValuePath> = []
  /// For example, `page.summary` after the `{% else %}` of `{% if not page.summary %}`.
  var whenFalse: Set<ValuePath> = []
}
