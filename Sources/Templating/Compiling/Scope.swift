/// The names that can be used at one place in a template, and the optional values known to be present there.
struct Scope {
  /// The variable of a loop, such as `fact` in `{% for fact in facts %}`.
  struct Variable {
    let name: String
    let slot: Int
    /// Nil when the loop's list has an error, which is reported there.
    let type: ValueType?
  }

  let root: RecordType
  private(set) var variables: [Variable] = []
  /// Optional values that an enclosing condition has tested for presence.
  var present: Set<ValuePath> = []
  /// The first slot of the innermost loop in the same file; nil outside of loops.
  var loopSlot: Int?
  /// Whether an enclosing condition has an error; then all optional values count as present, to avoid false errors.
  var isLenient = false
  /// The first slot of the next loop; slot 0 is the page's record.
  private(set) var freeSlot = 1

  init(root: RecordType) {
    self.root = root
  }

  /// The number of slots for each loop: the item, `loop.first`, `loop.last` and `loop.index`.
  static let slotsPerLoop = 4

  /// Returns the scope inside a loop; pass nil as `type` if the loop's list has an error.
  func entering(loopOf variable: String, type: ValueType?) -> Scope {
    var inner = self
    inner.variables.append(Variable(name: variable, slot: freeSlot, type: type))
    inner.present = present.filter { $0.slot < freeSlot }
    inner.loopSlot = freeSlot
    inner.freeSlot += Self.slotsPerLoop
    return inner
  }

  func variable(named name: String) -> Variable? {
    variables.last { $0.name == name }
  }

  /// The names that can begin a path, the innermost variable first; error messages suggest them.
  var names: [String] {
    variables.map(\.name).reversed() + root.fields.map(\.name)
  }

  /// Returns the type of a value, without `optional` if a condition has tested that the value is present.
  func type(of path: ValuePath, declared: ValueType) -> ValueType {
    isLenient || present.contains(path) ? declared.present : declared
  }
}
