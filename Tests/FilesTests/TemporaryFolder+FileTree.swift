import Diagnostics
import Files
import TestSupport

extension TemporaryFolder {
  /// Returns the files below a folder in this one, and the messages with this folder's own path left out.
  func find(in name: String) throws -> (paths: [String], messages: String) {
    let report = Report()
    let tree = FileTree(folder: "\(path)/\(name)", report: report)
    let messages = try DiagnosticFormat.text.render(report.diagnostics)
    return (tree.paths, messages.replacing(path + "/", with: ""))
  }
}
