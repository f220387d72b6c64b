import CountryProfile
import Diagnostics

extension InputOptions {
  /// Reads the folders that the command line names and builds in memory.
  func build(_ console: Console) async throws -> Build.Result {
    var findings: [Diagnostic] = []
    let content = FileTree(folder: content, diagnostics: &findings)
    let templates = FileTree(folder: templates, diagnostics: &findings)
    return try await Build(content: content, templates: templates, findings: findings).run { step in
      console.show(step.rawValue)
    }
  }
}
