import CountryProfile
import Diagnostics
import Foundation
import Publishing
import TestSupport

/// What became of a test site.
struct BuiltSite {
  /// Everything that was found, as people read it.
  let messages: String
  /// The number of pages.
  let pageCount: Int
  /// The finished files, or nil after an error.
  let outputs: [Output]?

  init(_ result: Build.Result) throws {
    messages = try DiagnosticFormat.text.render(result.diagnostics)
    pageCount = result.pages
    outputs = result.outputs
  }

  /// The paths of the finished files, sorted.
  var paths: [String] { outputs?.map(\.path).sorted() ?? [] }

  /// A finished file as text.
  func page(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// A finished file.
  func bytes(_ path: String) throws -> [UInt8] {
    guard let outputs else { throw NoFile(path: path, because: messages) }
    guard let output = outputs.first(where: { $0.path == path }) else {
      throw NoFile(path: path, because: "there are only \(paths)")
    }
    return output.bytes
  }

  /// A finished JSON file.
  func json(_ path: String) throws -> JSONTree {
    try JSONDecoder().decode(JSONTree.self, from: Data(bytes(path)))
  }

  private struct NoFile: Error {
    let path: String
    let because: String
  }
}
