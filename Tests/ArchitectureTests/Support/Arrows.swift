/// The arrows between rooms: from each room to those whose modules it imports or whose types it names.
///
/// A name is looked up much as in Swift: inside each type around it, from the inside out, then at file level. Each
/// time, its file comes first, then its module, then the modules that the file imports. A name found nowhere belongs to
/// Swift, Foundation or a package; it makes no arrow, nor does a name that could mean types of several rooms.
///
/// Uses of members and global functions make no arrow either: finding their types needs a compiler.
struct Arrows {
  struct Place: CustomStringConvertible {
    let path: String
    let line: Int

    var description: String { "\(path):\(line)" }
  }

  /// A type that a file uses, and the place where the file first uses it.
  struct Use {
    let type: String
    let place: Place

    fileprivate var order: (String, String, Int) { (type, place.path, place.line) }
  }

  let files: [Room: Int]
  /// The uses that make up each arrow, sorted by type and then by place.
  ///
  /// An arrow that exists only because of an import has no uses.
  private(set) var uses: [Room: [Room: [Use]]] = [:]
  /// The places where each room imports each module of this package.
  private(set) var imports: [Room: [String: [Place]]] = [:]

  /// The modules of this package; imports of other modules make no arrow.
  var modules: Set<String> { Set(files.keys.map(\.module)) }

  /// The rooms that declare each type, by module: `inside` for the module's own files, `outside` for other modules.
  private var inside: [String: [String: Set<Room>]] = [:]
  private var outside: [String: [String: Set<Room>]] = [:]

  init(_ sources: [SourceFile]) {
    files = Dictionary(grouping: sources, by: \.room).mapValues(\.count)
    for source in sources {
      for (name, access) in source.declarations where access != .file {
        inside[source.room.module, default: [:]][name, default: []].insert(source.room)
        guard access == .everyone else { continue }
        outside[source.room.module, default: [:]][name, default: []].insert(source.room)
      }
    }
    let modules = modules
    for source in sources.sorted(by: { $0.path < $1.path }) { add(source, modules: modules) }
    uses = uses.mapValues { $0.mapValues { $0.sorted { $0.order < $1.order } } }
  }

  /// Returns the distinct types that make up an arrow, or nil if there is no arrow.
  func types(from: Room, to: Room) -> [String]? {
    uses[from]?[to].map { Set($0.map(\.type)).sorted() }
  }

  private mutating func add(_ source: SourceFile, modules: Set<String>) {
    for (module, line) in source.imports where modules.contains(module) && module != source.room.module {
      imports[source.room, default: [:]][module, default: []].append(Place(path: source.path, line: line))
      uses[source.room, default: [:]][Room(module: module, name: module), default: []] += []
    }
    for (use, line) in source.uses {
      for (room, type) in targets(of: use, in: source) where room != source.room {
        let use = Use(type: type, place: Place(path: source.path, line: line))
        uses[source.room, default: [:]][room, default: []].append(use)
      }
    }
  }

  /// Returns the rooms whose types a use names, with one type for each.
  private func targets(of use: SourceFile.Use, in source: SourceFile) -> [Room: String] {
    var names = use.names
    // In `Markdown.Block`, the first name is the module, unless there is a type of that name.
    if names.count > 1, source.imports[names[0]] != nil, lookUp(names[0], in: source) == nil {
      names.removeFirst()
    }
    var scope = use.scope[...]
    while lookUp((scope + names.prefix(1)).joined(separator: "."), in: source) == nil {
      if scope.popLast() == nil { return [:] }
    }
    var targets: [Room: String] = [:]
    // If a type inside another is in the same room, only the outer one counts.
    for count in 1...(scope.count + names.count) {
      let name = (scope + names).prefix(count).joined(separator: ".")
      guard case .room(let room) = lookUp(name, in: source), targets[room] == nil else { continue }
      targets[room] = name
    }
    return targets
  }

  private enum Answer {
    case room(Room)
    case several
  }

  /// Returns the room that declares a type such as `Block.Kind`, as seen from a file; nil if there is none.
  private func lookUp(_ name: String, in source: SourceFile) -> Answer? {
    if source.declarations[name] != nil { return .room(source.room) }
    if let rooms = inside[source.room.module]?[name] { return answer(rooms, for: source) }
    let rooms = source.imports.keys.reduce(into: Set<Room>()) { $0.formUnion(outside[$1]?[name] ?? []) }
    return rooms.isEmpty ? nil : answer(rooms, for: source)
  }

  private func answer(_ rooms: Set<Room>, for source: SourceFile) -> Answer {
    if rooms.contains(source.room) { return .room(source.room) }
    if rooms.count == 1, let room = rooms.first { return .room(room) }
    return .several
  }
}
