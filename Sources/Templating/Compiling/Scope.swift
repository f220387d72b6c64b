/// The names at one place of a template, and the known facts about their values.
struct Scope {
  /// A variable of a loop.
  struct Variable {
    let name: String
    let slot: Int
    /// Nil when the list has a wrong type, which is reported at its place.
    let type: ValueType?
  }

  let root: RecordType
  private(set) var variables: [Variable] = []
  /// Optional values that an enclosing condition has tested for presence.
  var present: Set<ValuePath> = []
  /// The slot of the innermost loop of the same file.
  var loopSlot: Int?
  /// Whether an enclosing condition is itself wrong: then nothing is reported about values that it may have tested.
  var isLenient = false
  /// The first free slot.
  private(set) var freeSlot = 1

  init(root: RecordType) {
    self.root = root
  }

  /// The number of slots that each loop uses: its item, first, last, index.
  static let slotsPerLoop = 4

  /// Returns the scope inside a loop.
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

  /// The names with which a path can begin.
  var names: [String] {
    variables.map(\.name).reversed() + root.fields.map(\.name)
  }

  /// Returns the type of a value, which is not optional where a condition has tested it for presence.
  func type(of path: ValuePath, declared: ValueType) -> ValueType {
    isLenient || present.contains(path) ? declared.present : declared
  }
}
