import Diagnostics

extension TemplateGraph {
  /// Joins parsed templates, and reports names that lead nowhere or in a circle and blocks that nothing shows.
  init(_ files: [String: TemplateFile], diagnostics: inout [Diagnostic]) {
    let names = files.keys.sorted()
    var search = CycleSearch(files)
    for name in names {
      diagnostics += Self.missing(in: files[name], among: names)
      search.visit(name)
    }
    diagnostics += search.diagnostics
    self.init(files: files, endless: search.endless)
    for name in names {
      let unknown = unknownBlocks(of: name)
      if !unknown.isEmpty { self.files[name]?.hasErrors = true }
      diagnostics += unknown
    }
  }
}

extension TemplateFile {
  /// The templates that this one extends and includes.
  var references: [Statement.Reference] { (parent.map { [$0] } ?? []) + includes }
}

extension TemplateGraph {
  private static func missing(in file: TemplateFile?, among names: [String]) -> [Diagnostic] {
    guard let file else { return [] }
    return file.references.filter { !names.contains($0.name) }.map {
      let message = "there is no template '\($0.name)'"
      return file.text.error(message, at: $0.offset, fix: fix(for: $0.name, among: names))
    }
  }

  /// The name that differs only in its folder, or else the nearest.
  static func fix(for name: String, among names: [String]) -> String {
    let file = lastPart(of: name)
    if let moved = names.first(where: { lastPart(of: $0) == file }) { return "did you mean '\(moved)'?" }
    return NearMiss.question(for: name, among: names)
      ?? "write a path within the folder of templates, such as 'parts/name.html'"
  }

  private static func lastPart(of path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  private func unknownBlocks(of name: String) -> [Diagnostic] {
    guard let chain = chain(from: name), let file = chain.first, let parent = file.parent else { return [] }
    let known = chain.dropFirst().flatMap(\.blocks.keys).sorted()
    return file.outerBlocks.filter { !known.contains($0.name) }.map {
      let message = "'\(parent.name)' has no block '\($0.name)'"
      let fix = NearMiss.fix(for: $0.name, among: known, listing: "it has")
      return file.text.error(message, at: $0.offset, fix: fix)
    }
  }
}
