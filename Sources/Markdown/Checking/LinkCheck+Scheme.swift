import Diagnostics

extension LinkCheck {
  /// What is wrong with a destination that has a scheme.
  var schemeProblem: Problem? {
    guard let scheme = destination.scheme else { return nil }
    if rules.blockSchemes.contains(scheme) { return blockSchemeProblem(scheme) }
    if rules.referenceSchemes.contains(scheme) { return referenceSchemeProblem(scheme) }
    if rules.externalSchemes.contains(scheme) { return externalSchemeProblem }
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
        id: "misused-scheme",
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

  private var externalSchemeProblem: Problem? {
    guard link.isImage else { return nil }
    return Problem(
      id: "external-picture",
      message: "this picture would be loaded from another site",
      fix: "save it in the media folder and write the way there from this file's folder"
    )
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
