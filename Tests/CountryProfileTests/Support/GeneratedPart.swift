import Foundation

/// The part of a Markdown file that tests write, between two comments.
struct GeneratedPart {
  private let file: URL
  private let before: String
  private let after: String
  /// The part as it is in the file.
  let text: String

  private static let start =
    "<!-- Tests/update-golden writes what follows, from the fields in Sources … -->\n\n"
  private static let end = "\n\n<!-- … to here. -->"

  /// Reads the part of a file.
  init(of file: URL) throws {
    let whole = try String(contentsOf: file, encoding: .utf8)
    guard let start = whole.firstRange(of: Self.start),
      let end = whole[start.upperBound...].firstRange(of: Self.end)
    else { throw MissingComment(file: file) }
    self.file = file
    before = String(whole[..<start.upperBound])
    text = String(whole[start.upperBound..<end.lowerBound])
    after = String(whole[end.lowerBound...])
  }

  /// Replaces the part in the file.
  func keep(_ text: String) throws {
    try (before + text + after).write(to: file, atomically: true, encoding: .utf8)
  }

  private struct MissingComment: Error {
    let file: URL
  }
}
