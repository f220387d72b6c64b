import Diagnostics
import Files
import Templating

/// The folder of templates: which of its files are templates, and which are nothing at all.
struct TemplateFolder {
  let tree: FileTree

  /// The paths of all templates below the folder.
  var names: [String] {
    tree.paths.filter { $0.hasSuffix(".html") && !$0.hasPrefix(Assets.folder) }
  }

  /// Parses all templates; a file that is of no use is a warning.
  func load(diagnostics: inout [Diagnostic]) -> TemplateLibrary {
    var sources: [String: SourceText] = [:]
    for name in names {
      sources[name] = tree.text(at: name, diagnostics: &diagnostics)
    }
    diagnostics += strayFiles
    return TemplateLibrary(sources, diagnostics: &diagnostics)
  }
}

extension TemplateFolder {
  private var strayFiles: [Diagnostic] {
    let strays = tree.paths.filter { path in
      let name = path.split(separator: "/").last ?? ""
      return !path.hasPrefix(Assets.folder) && !name.hasSuffix(".html") && !name.hasPrefix(".")
        && name != "README.md"
    }
    return strays.map { path in
      Diagnostic(
        .warning,
        "this file is neither a template nor an asset, and has no effect",
        at: Place(file: tree.displayPath(path)),
        fix: "move it to the folder \(tree.displayPath(String(Assets.folder.dropLast()))), or remove it"
      )
    }
  }
}
