/// What can be named at one place of a template, and what is known there.
struct Scope {
  /// A variable of a loop.
  struct Variable {
    let name: String
    let slot: Int
    /// Nil when the list is not what it should be, which is reported at its place.
    let type: ValueType?
  }

  let root: RecordType
  private(set) var variables: [Variable] = []
  /// Optional values that a condition around this place has found to be there.
  var present: Set<ValuePath> = []
  /// The slot of the innermost loop of the same file.
  var loopSlot: Int?
  /// Set below a condition that is itself wrong: then nothing is said about values that it may have tested.
  var isLenient = false
  /// The first slot that is free.
  private(set) var freeSlot = 1

  init(root: RecordType) {
    self.root = root
  }

  /// How many slots each loop takes: its item, first, last, index.
  static let slotsPerLoop = 4

  /// The scope inside a loop.
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

  /// The names that a path can begin with.
  var names: [String] {
    variables.map(\.name).reversed() + root.fields.map(\.name)
  }

  /// The type of a value, without its being optional where a condition has found it to be there.
  func type(of path: ValuePath, declared: ValueType) -> ValueType {
    isLenient || present.contains(path) ? declared.present : declared
  }
}
