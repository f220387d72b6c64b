/// A part of the sources: a module or, in the divided module, a folder at its top level.
struct Room: Hashable {
  /// The module in which each folder is a room; its files outside these folders are one more room.
  static let divided = "CountryProfile"

  let module: String
  let name: String

  init(module: String, name: String) {
    self.module = module
    self.name = name
  }

  /// Finds the room of a file from its path in the package; returns nil for a file outside all modules.
  init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 2, parts[0] == "Sources" else { return nil }
    module = parts[1]
    name = parts[1] == Self.divided && parts.count > 3 ? parts[2] : parts[1]
  }

  /// The name with its module, to distinguish a room from a module of the same name.
  var label: String { name == module ? module : "\(module)/\(name)" }
}
