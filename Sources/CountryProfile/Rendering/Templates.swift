import Diagnostics
import Files
import Templating

/// What designers change: templates, and the assets that they name.
struct Templates: Sendable {
  let folder: TemplateFolder
  let library: TemplateLibrary
  let assets: Assets

  /// Reads all files of a templates folder; reports what is wrong with their form.
  init(_ tree: FileTree, report: Report) {
    folder = TemplateFolder(tree: tree)
    library = folder.load(report: report)
    assets = Assets(tree, report: report)
  }
}

/// The folder of templates: which of its files are templates, and which are nothing at all.
struct TemplateFolder: Sendable {
  let tree: FileTree

  /// The paths of all templates below the folder.
  var names: [String] {
    tree.paths.filter { $0.hasSuffix(".html") && !$0.hasPrefix(Assets.folder) }
  }

  /// Parses all templates; a file that is of no use is a warning.
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
      return !path.hasPrefix(Assets.folder) && !name.hasSuffix(".html") && !name.hasPrefix(".")
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
