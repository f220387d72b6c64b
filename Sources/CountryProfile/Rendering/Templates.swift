import Diagnostics
import Files
import Templating

/// The files that designers edit: templates, and the assets that they use.
struct Templates: Sendable {
  let folder: TemplateFolder
  let library: TemplateLibrary
  let assets: Assets

  /// Reads a templates folder; reports errors that do not depend on the content, such as wrong syntax.
  init(_ tree: FileTree, report: Report) {
    folder = TemplateFolder(tree: tree)
    library = folder.load(report: report)
    assets = Assets(tree, report: report)
  }
}

extension Templates {
  /// Compiles the template of the site map, `robots.txt` or feeds; nil if it is missing or has an error.
  ///
  /// Errors are reported; a missing template is an error only if it is required.
  func compile(
    _ kind: DiscoveryTemplate,
    for type: RecordType,
    isRequired: Bool,
    report: Report
  ) -> Template? {
    let name = kind.rawValue
    guard library.contains(name) || !isRequired else {
      report.add(folder.missing(name, fix: kind.missingFix))
      return nil
    }
    return library.contains(name) ? library.template(name, for: type, report: report) : nil
  }
}

/// The templates folder; distinguishes templates from assets and from files that have no effect.
struct TemplateFolder: Sendable {
  let tree: FileTree

  /// The paths of the templates below the folder, such as `parts/cards.html`.
  var names: [String] {
    tree.paths.filter { TemplateKind(ofFile: $0) != nil && !$0.hasPrefix(Assets.folder) }
  }

  func missing(_ name: String, fix: String) -> Diagnostic {
    Diagnostic(
      .error,
      "missing-template",
      "this template is missing",
      at: SourceLocation(file: tree.displayPath(name)),
      fix: fix
    )
  }

  /// Parses all templates; warns of files that are neither templates nor assets.
  func load(report: Report) -> TemplateLibrary {
    var sources: [String: SourceText] = [:]
    for name in names {
      sources[name] = tree.text(at: name, report: report)
    }
    checkStrayFiles(report: report)
    return TemplateLibrary(sources, report: report)
  }
}

extension TemplateFolder {
  private func checkStrayFiles(report: Report) {
    let strays = tree.paths.filter { path in
      let name = path.split(separator: "/").last ?? ""
      return !path.hasPrefix(Assets.folder) && TemplateKind(ofFile: path) == nil && !name.hasPrefix(".")
        && name != "README.md"
    }
    for path in strays {
      report.add(
        Diagnostic(
          .warning,
          "stray-file",
          "this file is neither a template nor an asset, and has no effect",
          at: SourceLocation(file: tree.displayPath(path)),
          fix: "move it to the folder \(tree.displayPath(String(Assets.folder.dropLast()))), or remove it"
        )
      )
    }
  }
}
