import Diagnostics
import Files

extension Check {
  static let unusableNames = Check(
    "addresses",
    .content { _, checks in
      var seen: Set<String> = []
      for path in checks.tree.paths.sorted() {
        UnusableNames(tree: checks.tree, report: checks.report).check(path, &seen)
      }
    }
  )
}

/// Finds names of files and folders that Windows, a USB stick or a server cannot have.
private struct UnusableNames {
  let tree: FileTree
  let report: Report

  /// Names that Windows keeps for devices, whatever follows a dot.
  private static let devices = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
  )
  private static let signs: Set<Character> = ["<", ">", ":", "\"", "|", "?", "*", "\\"]
  /// How many bytes a name can have in most file systems.
  private static let limit = 255

  /// Checks each part of a path that is not in `seen`, to which it adds them.
  func check(_ path: String, _ seen: inout Set<String>) {
    var whole = ""
    for name in path.split(separator: "/").map(String.init) {
      whole += whole.isEmpty ? name : "/\(name)"
      guard seen.insert(whole).inserted, let problem = problem(of: name) else { continue }
      let location = SourceLocation(file: tree.displayPath(whole))
      report.add(Diagnostic(.error, "unusable-name", problem.message, at: location, fix: problem.fix))
    }
  }

  private func problem(of name: String) -> (message: String, fix: String)? {
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    let first = name.prefix { $0 != "." }
    if Self.devices.contains(first.lowercased()) {
      return (
        "Windows can have no file or folder called '\(first)'",
        "give it another name, such as '\(first)-page'"
      )
    }
    if let sign = name.first(where: Self.signs.contains) {
      let right = name.filter { !Self.signs.contains($0) }
      return ("Windows can have no name with '\(sign)' in it", "rename it to '\(right)'")
    }
    if let end = stem.last, end == "." || end == " " || name.hasPrefix(" ") {
      let what = end == "." ? "ends in a dot" : "begins or ends with a space"
      return ("this name \(what), which Windows takes away", "rename it without that")
    }
    let published = name.hasSuffix(".md") ? stem + ".html" : name
    guard published.utf8.count > Self.limit else { return nil }
    let letters = published.count * Self.limit / published.utf8.count - 10
    return (
      "this name is too long for a file\(name == published ? "" : ", once it ends in .html")",
      "make it shorter, at most \(letters) letters"
    )
  }
}
