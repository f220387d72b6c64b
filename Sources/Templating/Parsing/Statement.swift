/// One piece of a parsed template: text, a printed field, or a statement with its body.
///
/// A part that could not be parsed is nil, so that everything else can still be checked.
enum Statement: Sendable {
  case text(Range<Int>)
  case print(FieldPath)
  case branch(Branch)
  case loop(Loop)
  case include(Inclusion)
  case block(Block)

  /// `{% if %}` with one arm for each condition; `otherwise` is the body of `{% else %}`, empty without one.
  struct Branch: Sendable {
    struct Arm: Sendable {
      let condition: ConditionExpression?
      let body: [Statement]
    }

    let offset: Int
    let arms: [Arm]
    let otherwise: [Statement]
  }

  /// `{% for %}`; its variable and list are nil if the tag has an error.
  struct Loop: Sendable {
    let offset: Int
    let variable: String?
    let list: FieldPath?
    let body: [Statement]
  }

  /// `{% block %}`, whose body a template that extends this one may replace.
  struct Block: Sendable {
    let name: String
    let offset: Int
    let body: [Statement]
  }

  /// The operand of `{% include %}`: a template, or a field whose value is the name of one.
  enum Inclusion: Sendable {
    case template(Reference)
    case choice(FieldPath)

    var offset: Int {
      switch self {
      case .template(let reference): reference.offset
      case .choice(let path): path.offset
      }
    }
  }

  /// The name of another template, in `{% include %}` or `{% extends %}`.
  struct Reference: Sendable {
    let name: String
    /// The byte offset of the name, not of its tag.
    let offset: Int
  }
}

/// The condition after `if` or `elif`; `a != b` is parsed as `not a == b`.
enum ConditionExpression: Sendable {
  case truth(FieldPath)
  indirect case not(ConditionExpression)
  case all([ConditionExpression])
  case any([ConditionExpression])
  case equal(Operand, Operand, offset: Int)

  /// One side of a comparison; at least one of the two must be a field.
  enum Operand: Sendable {
    case field(FieldPath)
    case text(String)
    case number(Int)
  }
}

/// A dotted path to a field, as it is written in a template, such as `page.title`.
struct FieldPath: Sendable {
  struct Name: Sendable {
    let text: String
    let offset: Int
  }

  /// The names between the dots; there is always at least one.
  let names: [Name]

  var offset: Int { names.first?.offset ?? 0 }
  var written: String { names.map(\.text).joined(separator: ".") }
}
