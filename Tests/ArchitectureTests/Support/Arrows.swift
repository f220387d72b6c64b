/// The arrows between rooms: from each room to those whose modules it imports or whose types it names.
///
/// A name is looked up as in Swift: in the types around it, then at file level; in its file, its module, and then
/// in the modules that its file imports. So a name that several rooms declare, each for itself, and a type of ours
/// named like one of Foundation's, are resolved correctly. Remaining names belong to Swift, Foundation or a
/// package, and make no arrow; nor does a name that could still mean two rooms.
///
/// Members and global functions make no arrow: finding their types needs a compiler.
struct Arrows {
  struct Place: CustomStringConvertible {
    let path: String
    let line: Int

    var description: String { "\(path):\(line)" }
  }

  /// A type that a file uses, and the first place where it does.
  struct Use {
    let type: String
    let place: Place

    fileprivate var order: (String, String, Int) { (type, place.path, place.line) }
  }

  let files: [Room: Int]
  /// The uses that make up each arrow, sorted by type and then by place.
  ///
  /// An arrow made by an import alone has none.
  private(set) var uses: [Room: [Room: [Use]]] = [:]
  /// The places where a room imports a module of this package.
  private(set) var imports: [Room: [String: [Place]]] = [:]

  /// The modules of this package. Imports of others make no arrow.
  var modules: Set<String> { Set(files.keys.map(\.module)) }

  /// The rooms that declare each type: in a module, for all of its rooms, and for other modules.
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

  // MARK: - Looking up names

  /// Returns the rooms that a use leads to, with the type used in each.
  private func targets(of use: SourceFile.Use, in source: SourceFile) -> [Room: String] {
    var names = use.names
    // The module in `Markdown.Block`, unless there is a type of that name.
    if names.count > 1, source.imports[names[0]] != nil, lookUp(names[0], in: source) == nil {
      names.removeFirst()
    }
    var scope = use.scope[...]
    while lookUp((scope + names.prefix(1)).joined(separator: "."), in: source) == nil {
      if scope.popLast() == nil { return [:] }
    }
    var targets: [Room: String] = [:]
    // A type counts for the types inside it if they are of the same room.
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

  /// Returns the room that declares a type of this full name, as seen from a file.
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
