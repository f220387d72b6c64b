import Diagnostics
import Files
import TestSupport

extension TemporaryFolder {
  /// Returns the paths of the files in a subfolder, and the messages without the temporary folder's path.
  func find(in name: String) throws -> (paths: [String], messages: String) {
    let report = Report()
    let tree = FileTree(folder: "\(path)/\(name)", report: report)
    let messages = try DiagnosticFormat.text.render(report.diagnostics)
    return (tree.paths, messages.replacing(path + "/", with: ""))
  }
}
