import CountryProfile
import Diagnostics
import Foundation
import Publishing
import TestSupport

/// The result of a test build, with the files of the site by their paths.
struct BuiltSite {
  /// All diagnostics in the text format; empty if there are none.
  let messages: String
  let pageCount: Int
  /// The files of the site; nil after an error.
  let outputs: [Output]?

  init(_ result: Build.Result) throws {
    messages = try DiagnosticFormat.text.render(result.diagnostics)
    pageCount = result.pages
    outputs = result.outputs
  }

  /// The paths of all files, sorted; empty after an error.
  var paths: [String] { outputs?.map(\.path).sorted() ?? [] }

  /// Returns a file of the site as text; throws if there is no file at this path.
  func page(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  func bytes(_ path: String) throws -> [UInt8] {
    guard let outputs else { throw NoFile(path: path, because: messages) }
    guard let output = outputs.first(where: { $0.path == path }) else {
      throw NoFile(path: path, because: "there are only \(paths)")
    }
    return output.bytes
  }

  func json(_ path: String) throws -> JSONTree {
    try JSONDecoder().decode(JSONTree.self, from: Data(bytes(path)))
  }

  private struct NoFile: Error {
    let path: String
    let because: String
  }
}
