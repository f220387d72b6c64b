/// The names that can be used at one place of a template, and which optional values are known to be present.
struct Scope {
  /// The variable of a loop, such as `fact` in `{% for fact in facts %}`.
  struct Variable {
    let name: String
    let slot: Int
    /// Nil when the loop's list is wrong, which is reported there.
    let type: ValueType?
  }

  let root: RecordType
  private(set) var variables: [Variable] = []
  /// Optional values that an enclosing condition has tested for presence.
  var present: Set<ValuePath> = []
  /// The first slot of the innermost loop in the same file; nil outside of loops.
  var loopSlot: Int?
  /// Whether an enclosing condition is itself wrong: then nothing is reported about values that it may have tested.
  var isLenient = false
  /// Where the slots of the next loop begin; slot 0 is the page's record.
  private(set) var freeSlot = 1

  init(root: RecordType) {
    self.root = root
  }

  /// The number of slots that each loop uses: its item, first, last, index.
  static let slotsPerLoop = 4

  /// Returns the scope inside a loop; `type` is nil when the loop's list is wrong.
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

  /// The names with which a path can begin, the innermost variable first; shown when a name is unknown.
  var names: [String] {
    variables.map(\.name).reversed() + root.fields.map(\.name)
  }

  /// Returns the type of a value: without `optional` where a condition has tested that it is there.
  func type(of path: ValuePath, declared: ValueType) -> ValueType {
    isLenient || present.contains(path) ? declared.present : declared
  }
}
