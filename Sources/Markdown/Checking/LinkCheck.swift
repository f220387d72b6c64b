import Diagnostics
import Text

/// Finds out what is wrong with a link or an image.
struct LinkCheck {
  /// What is wrong, and what to type instead.
  struct Problem {
    let id: Diagnostic.ID
    let message: String
    let fix: String
  }

  let link: InlineContent.Link
  let destination: Destination
  let text: ArraySlice<UInt8>
  let rules: MarkdownRules

  /// The first problem, or nil when all is well.
  var problem: Problem? {
    footnoteProblem
      ?? (destination.scheme == nil ? pathProblem : schemeProblem)
      ?? textProblem
  }
}

extension LinkCheck {
  /// A footnote's text is the definition of a link for cmark, if it is a single word.
  private var footnoteProblem: Problem? {
    guard !link.isImage, text.first == UInt8(ascii: "^") else { return nil }
    let label = String(decoding: text, as: UTF8.self)
    return Problem(id: "footnote", message: "'[\(label)]' is not a footnote", fix: TextLint.footnoteFix)
  }

  private var textProblem: Problem? {
    guard text.allSatisfy(\.isASCIIWhitespace) else { return nil }
    if link.isImage {
      return Problem(
        id: "missing-alternative",
        message: "this picture has no text for readers who cannot see it",
        fix: "describe the picture between the square brackets"
      )
    }
    if let scheme = destination.scheme, rules.referenceSchemes.contains(scheme) { return nil }
    return Problem(
      id: "missing-link-text",
      message: "this link has no text",
      fix: "write between the square brackets where the link leads"
    )
  }
}
