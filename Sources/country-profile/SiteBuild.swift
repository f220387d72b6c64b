import CountryProfile
import Diagnostics

/// Reads the folders that the command line names, builds in memory, and shows what was found.
struct SiteBuild {
  let input: InputOptions
  let console: Console

  /// The result, after its diagnostics have been printed.
  func run() async throws -> Build.Result {
    var diagnostics: [Diagnostic] = []
    let content = FileTree(folder: input.content, diagnostics: &diagnostics)
    let templates = FileTree(folder: input.templates, diagnostics: &diagnostics)
    let build = Build(content: content, templates: templates, findings: diagnostics)
    let result = try await build.run { console.show($0) }
    try console.print(result.diagnostics)
    return result
  }
}
