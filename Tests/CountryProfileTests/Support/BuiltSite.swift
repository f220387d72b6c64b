import CountryProfile
import Diagnostics
import Foundation
import Publishing
import TestSupport

/// The result of building a test site.
struct BuiltSite {
  /// All diagnostics, as people read them.
  let messages: String
  /// The number of pages.
  let pageCount: Int
  /// The finished files; nil after an error.
  let outputs: [Output]?

  init(_ result: Build.Result) throws {
    messages = try DiagnosticFormat.text.render(result.diagnostics)
    pageCount = result.pages
    outputs = result.outputs
  }

  /// The paths of the finished files, sorted.
  var paths: [String] { outputs?.map(\.path).sorted() ?? [] }

  /// Returns a finished file as text.
  func page(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// Returns the bytes of a finished file.
  func bytes(_ path: String) throws -> [UInt8] {
    guard let outputs else { throw NoFile(path: path, because: messages) }
    guard let output = outputs.first(where: { $0.path == path }) else {
      throw NoFile(path: path, because: "there are only \(paths)")
    }
    return output.bytes
  }

  /// Returns a finished JSON file.
  func json(_ path: String) throws -> JSONTree {
    try JSONDecoder().decode(JSONTree.self, from: Data(bytes(path)))
  }

  private struct NoFile: Error {
    let path: String
    let because: String
  }
}
