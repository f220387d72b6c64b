/// A part of the sources that others may use: a module or, in the divided one, a folder directly in it.
struct Room: Hashable {
  /// The module whose folders are rooms of their own; its files outside of them are a room too.
  static let divided = "CountryProfile"

  let module: String
  let name: String

  init(module: String, name: String) {
    self.module = module
    self.name = name
  }

  /// Finds the room of a file from its path in the package; nil for a file outside all modules.
  init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 2, parts[0] == "Sources" else { return nil }
    module = parts[1]
    name = parts[1] == Self.divided && parts.count > 3 ? parts[2] : parts[1]
  }

  /// The name with its module, since a room and a module may have the same name.
  var label: String { name == module ? module : "\(module)/\(name)" }
}
