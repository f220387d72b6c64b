import Foundation

/// The part of a Markdown file that is generated from the code, between two comments.
struct GeneratedPart {
  private let file: URL
  private let before: String
  private let after: String
  /// The text that the file now has between the comments, to compare with newly generated text.
  let text: String

  private static let start =
    "<!-- Tests/update-golden writes what follows, from the fields in Sources … -->\n\n"
  private static let end = "\n\n<!-- … to here. -->"

  /// Splits a file at the two comments; throws if one of them is missing.
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

  func keep(_ text: String) throws {
    try (before + text + after).write(to: file, atomically: true, encoding: .utf8)
  }

  private struct MissingComment: Error {
    let file: URL
  }
}
