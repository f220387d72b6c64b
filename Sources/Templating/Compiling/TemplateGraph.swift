/// The templates of a library and how they lead to each other.
struct TemplateGraph: Sendable {
  var files: [String: TemplateFile]
  /// Templates from which includes or extends lead back to themselves; never compiled.
  let endless: Set<String>

  /// A template, the one that it extends, and so on; nil when one of them is missing, cannot be parsed or is endless.
  func chain(from name: String) -> [TemplateFile]? {
    var chain: [TemplateFile] = []
    var next: String? = name
    while let name = next {
      guard let file = files[name], file.isStructureKnown, !endless.contains(name) else { return nil }
      chain.append(file)
      next = file.parent?.name
    }
    return chain
  }
}
