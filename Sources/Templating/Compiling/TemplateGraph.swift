import Diagnostics

/// The parsed templates of a library, with the references between them checked.
struct TemplateGraph: Sendable {
  var files: [String: TemplateFile]
  /// The templates that include or extend themselves, directly or through others; they are never compiled.
  let endless: Set<String>

  /// Returns a template, its parent, and so on up to the layout; nil if one of them cannot be used.
  func chain(from name: String) -> [TemplateFile]? {
    var chain: [TemplateFile] = []
    var next: String? = name
    while let name = next {
      guard let file = files[name], file.isStructureKnown, !endless.contains(name),
        file.kind == chain.first?.kind ?? file.kind
      else { return nil }
      chain.append(file)
      next = file.parent?.name
    }
    return chain
  }
}

extension TemplateGraph {
  /// Checks the references between templates; reports missing templates, cycles, mixed kinds of file, and blocks that
  /// override nothing.
  init(_ files: [String: TemplateFile], report: Report) {
    var files = files
    let names = files.keys.sorted()
    var search = CycleSearch(files, report: report)
    for name in names {
      Self.reportMissing(in: files[name], among: names, report: report)
      if Self.reportOtherKinds(in: files[name], report: report) { files[name]?.hasErrors = true }
      search.visit(name)
    }
    self.init(files: files, endless: search.endless)
    for name in names {
      if reportUnknownBlocks(of: name, report: report) { self.files[name]?.hasErrors = true }
    }
  }
}

extension TemplateGraph {
  private static func reportMissing(in file: TemplateFile?, among names: [String], report: Report) {
    guard let file else { return }
    for reference in file.references where !names.contains(reference.name) {
      report.add(
        file.text.error(
          "unknown-template",
          "there is no template '\(reference.name)'",
          at: reference.offset,
          fix: fix(for: reference.name, among: names)
        )
      )
    }
  }

  /// Reports references to templates of another kind, such as from HTML to XML; returns whether there are any.
  private static func reportOtherKinds(in file: TemplateFile?, report: Report) -> Bool {
    guard let file else { return false }
    let others = file.references.filter { reference in
      TemplateKind(ofFile: reference.name).map { $0 != file.kind } ?? false
    }
    for reference in others {
      report.add(
        file.text.error(
          "mixed-kinds",
          otherKind(reference.name, in: file),
          at: reference.offset,
          fix: fix(for: file.kind)
        )
      )
    }
    return !others.isEmpty
  }

  static func otherKind(_ name: String, in file: TemplateFile) -> String {
    "'\(name)' is escaped otherwise than a file whose name ends in '\(file.kind.ending)'"
  }

  static func fix(for kind: TemplateKind) -> String {
    "write a template whose name ends in '\(kind.ending)'"
  }

  /// Returns a suggestion: the template with the same file name in another folder, or else the most similar name.
  static func fix(for name: String, among names: [String]) -> String {
    let file = lastPart(of: name)
    if let moved = names.first(where: { lastPart(of: $0) == file }) { return "did you mean '\(moved)'?" }
    return NearMiss.question(for: name, among: names)
      ?? "write a path within the folder of templates, such as 'parts/name.html'"
  }

  private static func lastPart(of path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  /// Reports a template's blocks that override nothing in the templates it extends; returns whether there are any.
  private func reportUnknownBlocks(of name: String, report: Report) -> Bool {
    guard let chain = chain(from: name), let file = chain.first, let parent = file.parent else {
      return false
    }
    let known = chain.dropFirst().flatMap(\.blocks.keys).sorted()
    let unknown = file.outerBlocks.filter { !known.contains($0.name) }
    for block in unknown {
      let message = "'\(parent.name)' has no block '\(block.name)'"
      let fix = NearMiss.fix(for: block.name, among: known, listing: "it has")
      report.add(file.text.error("unknown-block", message, at: block.offset, fix: fix))
    }
    return !unknown.isEmpty
  }
}
