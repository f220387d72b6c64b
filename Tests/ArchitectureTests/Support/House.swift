import Foundation

/// The modules and rooms of this package, and the rules for their dependencies.
///
/// Each rule returns its violations, with one message for each.
struct House {
  /// The modules from the lowest to the highest: each imports only those before it.
  static let floors = [
    "Concurrency", "Text", "OpenData", "Diagnostics", "Files", "YAML", "Images", "Numbers", "Markdown",
    "Templating",
    "Chromium", "Publishing",
    Room.divided, "Preview", "country-profile",
  ]

  let arrows: Arrows
  /// The files whose braces do not match, so that their arrows cannot be trusted.
  let filesMisread: [String]

  init(_ sources: [SourceFile]) {
    arrows = Arrows(sources)
    filesMisread = sources.filter { !$0.isWellRead }.map(\.path).sorted()
  }

  /// Creates a house from the texts of made-up files, by their paths.
  init(_ files: [String: String]) {
    self.init(files.compactMap { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  /// The house of this package; its sources are read only once for all tests.
  static let ours = Result { try read() }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func read() throws -> House {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: "Sources").path)
    return House(
      try paths.filter { $0.hasSuffix(".swift") }.compactMap { path in
        let path = "Sources/" + path
        return SourceFile(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
      }
    )
  }

  var modules: [String] { arrows.modules.sorted() }

  /// Returns the rooms of the divided module in the order of their layers, as if the known arrows were gone.
  func rooms(without known: [KnownArrow]) -> [Room] {
    graph(without: known).layers().map { Room(module: Room.divided, name: $0) }
  }

  /// Returns the arrows between the rooms of the divided module, except the known ones.
  func graph(without known: [KnownArrow] = []) -> Graph {
    var names: [String] = []
    var ways: [String: Set<String>] = [:]
    for room in arrows.files.keys where room.module == Room.divided {
      names.append(room.name)
      for other in arrows.uses[room, default: [:]].keys where other.module == Room.divided {
        ways[room.name, default: []].insert(other.name)
      }
    }
    var graph = Graph(names: names, arrows: ways)
    for arrow in known { graph.remove(from: arrow.from, to: arrow.to) }
    return graph
  }

  var modulesWithoutFloor: [String] {
    modules.filter { !Self.floors.contains($0) }.map {
      "Sources/\($0) has no floor: add it to House.floors, behind all that it imports"
    }
  }

  var importsOfHigherFloors: [String] {
    arrows.imports.flatMap { room, modules in
      modules.flatMap { module, places -> [String] in
        guard let own = Self.floors.firstIndex(of: room.module),
          let other = Self.floors.firstIndex(of: module),
          other > own
        else { return [] }
        return places.map { "\($0): \(room.module) imports \(module), which stands above it" }
      }
    }
    .sorted()
  }

  /// Returns a message for each pair of neighbouring targets in a manifest that is not in the order of the floors.
  static func targetsOutOfOrder(in manifest: String) -> [String] {
    let targets = manifest.matches(of: /\.(?:target|executableTarget)\(\s*name: "([^"]+)"/).map {
      String($0.1)
    }
    let known = targets.filter(floors.contains)
    return zip(known, known.dropFirst()).compactMap { first, second in
      guard let lower = floors.firstIndex(of: first), let higher = floors.firstIndex(of: second),
        lower > higher
      else { return nil }
      return "Package.swift: the target \(second) belongs before \(first)"
    }
  }
}
