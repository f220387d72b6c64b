import Diagnostics
import Text

/// Finds mistakes in one link or image, such as a wrong address, a missing text or an invisible character.
struct LinkCheck {
  /// A mistake in the link, which the caller reports at the link's start.
  struct Problem {
    let id: Diagnostic.ID
    let message: String
    let fix: String
  }

  let link: InlineContent.Link
  let destination: Destination
  let text: ArraySlice<UInt8>
  let rules: MarkdownRules

  /// The first mistake found, so that a link gets only one error; nil if the link is correct.
  var problem: Problem? {
    footnoteProblem
      ?? (destination.scheme == nil ? pathProblem : schemeProblem)
      ?? textProblem ?? titleProblem
  }
}

extension LinkCheck {
  /// cmark takes `[^1]: word` for a link definition, and so `[^1]` for a link.
  private var footnoteProblem: Problem? {
    guard !link.isImage, text.first == UInt8(ascii: "^") else { return nil }
    let label = String(decoding: text, as: UTF8.self)
    return Problem(
      id: "footnote-syntax",
      message: "'[\(label)]' is not a footnote",
      fix: TextLint.footnoteFix
    )
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
    if let scheme = destination.scheme, rules.referenceSchemes.contains(scheme) {
      return link.isInImage ? Self.nothingToFillIn : nil
    }
    return Problem(
      id: "missing-link-text",
      message: "this link has no text",
      fix: "write between the square brackets where the link leads"
    )
  }
}

extension LinkCheck {
  private static let nothingToFillIn = Problem(
    id: "missing-link-text",
    message: "in the text of a picture or a block of data, no figure is filled in",
    fix: "write the figure between the square brackets"
  )

  /// A title can contain a control character that is written as a number, such as `&#7;`.
  private var titleProblem: Problem? {
    guard !link.node.title.isEmpty else { return nil }
    let title = String(decoding: link.node.title, as: UTF8.self)
    return title.unicodeScalars.first(where: ControlCharacters.contains).map {
      Problem(
        id: "control-character",
        message: "the title of this link has a control character (\(ControlCharacters.name(of: $0))) in it",
        fix: "delete it"
      )
    }
  }

  /// Finds mistakes in a destination without a scheme, such as `//host`, `www.host`, `a\b`, `/path` or `name@host`.
  var pathProblem: Problem? {
    let text = destination.text
    guard Self.mayBeWrong(text.utf8) else { return nil }
    if text.isEmpty || text == "#" { return emptyProblem }
    if text.hasPrefix("//") {
      return Problem(
        id: "invalid-address",
        message: "the address '\(text)' is incomplete",
        fix: "write 'https:\(text)'"
      )
    }
    if text.hasPrefix("www.") {
      return Problem(
        id: "invalid-address",
        message: "the address '\(text)' is incomplete",
        fix: "write 'https://\(text)'"
      )
    }
    if text.utf8.contains(UInt8(ascii: "\\")) {
      let path = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
      return Problem(
        id: "invalid-path",
        message: "a path has '/' between its folders, not '\\'",
        fix: "write '\(path)'"
      )
    }
    if text.hasPrefix("/") {
      return Problem(
        id: "invalid-path",
        message: "the path '\(text)' does not start from this file",
        fix: "write the way from this file's folder, such as '../media/map.png' or 'areas/health.md'"
      )
    }
    return addressProblem(text)
  }

  /// Returns whether a path needs the slower checks of `pathProblem`; most paths do not.
  private static func mayBeWrong(_ path: String.UTF8View) -> Bool {
    switch path.first {
    case nil, UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "w"): true
    default: path.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "@") }
    }
  }

  private var emptyProblem: Problem {
    link.isImage
      ? Problem(
        id: "missing-address",
        message: "this picture has no file",
        fix: "write the path of the file between the round brackets"
      )
      : Problem(
        id: "missing-address",
        message: "this link leads nowhere",
        fix: "write the address between the round brackets, such as '[text](page.md)'"
      )
  }

  private func addressProblem(_ text: String) -> Problem? {
    guard !link.isImage, text.utf8.contains(UInt8(ascii: "@")), !text.utf8.contains(UInt8(ascii: "/")) else {
      return nil
    }
    return Problem(
      id: "invalid-email",
      message: "the e-mail address '\(text)' is incomplete",
      fix: "write 'mailto:\(text)'"
    )
  }
}

extension LinkCheck {
  /// Finds schemes that are unknown or not allowed here, such as `chart:` in a link or `https:` in a picture.
  var schemeProblem: Problem? {
    guard let scheme = destination.scheme else { return nil }
    if rules.blockSchemes.contains(scheme) { return blockSchemeProblem(scheme) }
    if rules.referenceSchemes.contains(scheme) { return referenceSchemeProblem(scheme) }
    if rules.externalSchemes.contains(scheme) { return externalSchemeProblem(scheme) }
    if scheme.utf8.count == 1 {
      return Problem(
        id: "invalid-path",
        message: "'\(destination.text)' is a place on one computer only",
        fix: "put the file into the content folder and write the way from this file's folder"
      )
    }
    return unknownSchemeProblem(scheme)
  }

  private func blockSchemeProblem(_ scheme: String) -> Problem {
    if link.isImage {
      return Problem(
        id: "inline-block",
        message: "a block of data stands alone, not in a sentence",
        fix: "put an empty line before and after it"
      )
    }
    let block = "'![…](\(destination.text))' alone in its paragraph"
    let nearest = NearMiss.nearest(to: scheme, among: rules.referenceSchemes)
    return Problem(
      id: "misused-scheme",
      message: "'\(scheme):' is for blocks of data, not for links",
      fix: nearest.map { "did you mean '\($0):'? A block of data is written \(block)" } ?? "write \(block)"
    )
  }

  private func referenceSchemeProblem(_ scheme: String) -> Problem? {
    if link.isImage {
      return Problem(
        id: "misused-scheme",
        message: "'\(scheme):' is for links, not for pictures or blocks of data",
        fix: NearMiss.nearest(to: scheme, among: rules.blockSchemes)
          .map { "leave out the '!', or did you mean '\($0):'?" } ?? "leave out the '!'"
      )
    }
    guard link.isAutolink else { return nil }
    return Problem(
      id: "misused-scheme",
      message: "a link to '\(destination.text)' is not written with '<' and '>'",
      fix: "write '[](\(destination.text))'"
    )
  }

  private func externalSchemeProblem(_ scheme: String) -> Problem? {
    if link.isImage {
      return Problem(
        id: "external-picture",
        message: "this picture would be loaded from another site",
        fix: "save it in the media folder and write the way there from this file's folder"
      )
    }
    let rest = String(destination.text.dropFirst(scheme.count + 1))
    return switch scheme {
    case "http", "https": problem("invalid-address", WebAddress(destination.text).mistake)
    case "mailto": problem("invalid-email", MailAddress.mistake(inLink: rest))
    case "tel": problem("invalid-telephone", TelephoneNumber.mistake(inLink: rest))
    default: nil
    }
  }

  private func problem(_ id: Diagnostic.ID, _ mistake: AddressMistake?) -> Problem? {
    mistake.map { Problem(id: id, message: $0.message, fix: $0.fix) }
  }

  private func unknownSchemeProblem(_ scheme: String) -> Problem {
    if let nearest = NearMiss.nearest(to: scheme, among: rules.knownSchemes) {
      return Problem(
        id: "unknown-scheme",
        message: "nothing begins with '\(scheme):'",
        fix: "did you mean '\(nearest):'?"
      )
    }
    let external = rules.externalSchemes.sorted().map { "'\($0):'" }.joined(separator: ", ")
    return Problem(
      id: "unknown-scheme",
      message: "\(link.isImage ? "pictures" : "links") that begin with '\(scheme):' are not allowed",
      fix: link.isImage ? "write the way to a file in the media folder" : "use \(external) or a path"
    )
  }
}
