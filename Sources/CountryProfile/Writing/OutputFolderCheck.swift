import Foundation

/// Refuses output folders in which a build could destroy someone's work.
struct OutputFolderCheck {
  let output: String
  let inputs: [String]

  /// Throws `WriteError.unsafeFolder`.
  func run() throws(WriteError) {
    for input in inputs {
      if Self.holds(output, input) || Self.holds(input, output) {
        throw .unsafeFolder(output: self.output, other: input)
      }
    }
  }
}

extension OutputFolderCheck {
  /// Whether a folder is another one, or has it somewhere below it, by whatever paths.
  static func holds(_ folder: String, _ other: String) -> Bool {
    let (folder, other) = (real(folder), real(other))
    return folder == other || folder == "/" || other.hasPrefix(folder + "/")
  }

  /// The path without links and relative parts; of a folder that is not there yet, what it will be.
  private static func real(_ path: String) -> String {
    if let pointer = realpath(path, nil) {
      defer { free(pointer) }
      return String(cString: pointer)
    }
    let (parent, name) = split(path)
    guard !name.isEmpty else { return path }
    let realParent = real(parent)
    switch name {
    case ".": return realParent
    case "..": return split(realParent).parent
    default: return realParent == "/" ? "/" + name : "\(realParent)/\(name)"
    }
  }

  /// A path's last part and what stands before it: a folder, `/`, or `.` for the folder that the program runs in.
  ///
  /// Foundation's own way of telling them crashes on a relative path of one letter.
  private static func split(_ path: String) -> (parent: String, name: String) {
    let parts = path.split(separator: "/")
    let parent = parts.dropLast().joined(separator: "/")
    if path.hasPrefix("/") { return ("/" + parent, String(parts.last ?? "")) }
    return (parent.isEmpty ? "." : parent, String(parts.last ?? ""))
  }
}
