import Diagnostics
import Files
import TestSupport

extension TemporaryFolder {
  /// The files below a folder in this one, and the messages with this folder's own path left out.
  func find(in name: String) throws -> (paths: [String], messages: String) {
    var findings: [Diagnostic] = []
    let tree = FileTree(folder: "\(path)/\(name)", diagnostics: &findings)
    let messages = try DiagnosticFormat.text.render(findings.sorted())
    return (tree.paths, messages.replacing(path + "/", with: ""))
  }
}
