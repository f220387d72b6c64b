/// One piece of a parsed template.
///
/// What was misspelt inside a tag is left out of the tree as nil, so that everything else can still be checked.
enum Statement: Sendable {
  case text(Range<Int>)
  case print(FieldPath)
  case branch(Branch)
  case loop(Loop)
  case include(Reference)
  case block(Block)

  /// `{% if %}` with its `elif` and `else`.
  struct Branch: Sendable {
    struct Arm: Sendable {
      let condition: ConditionExpression?
      let body: [Statement]
    }

    let offset: Int
    let arms: [Arm]
    let otherwise: [Statement]
  }

  /// `{% for %}`.
  struct Loop: Sendable {
    let offset: Int
    let variable: String?
    let list: FieldPath?
    let body: [Statement]
  }

  /// `{% block %}`.
  struct Block: Sendable {
    let name: String
    let offset: Int
    let body: [Statement]
  }

  /// The name of another template, in `{% include %}` and `{% extends %}`.
  struct Reference: Sendable {
    let name: String
    /// Where the name stands.
    let offset: Int
  }
}
