import Diagnostics

/// Resolves links from figures that are no key facts to where they come from, such as `[35% of districts](source:moh)`.
struct SourceResolver {
  /// Nil if the sources could not be read; then links to them are not checked.
  let sources: [Source]?

  /// Returns the source that a text links to; nil if there is none. Passes each mistake to `add`.
  func source(_ link: TextLink, _ add: (LinkProblem) -> Void) -> SitePage.Target? {
    if let fragment = link.fragment {
      add(.unexpectedFragment(fragment, of: "a source"))
      return nil
    }
    guard let sources else { return nil }
    guard sources.contains(where: { $0.id == link.path }) else {
      add(.unknownSource(link.path, among: sources))
      return nil
    }
    guard !link.text.allSatisfy(\.isWhitespace) else {
      add(.noWords)
      return nil
    }
    return .source(id: link.path)
  }
}

extension LinkProblem {
  fileprivate static func unknownSource(_ id: String, among sources: [Source]) -> LinkProblem {
    let ids = sources.map(\.id)
    // An editor may have typed the “…” of our own advice.
    if !id.contains(where: { $0.isLetter || $0.isNumber }) {
      return .error(
        "unknown-source",
        "'\(id)' stands for the id of a source",
        fix: "write one of these in its place: \(ids.prefix(9).joined(separator: ", "))"
      )
    }
    return .error(
      "unknown-source",
      "there is no source '\(id)'",
      fix: NearMiss.question(for: id, among: ids) ?? "add it to 'sources' in \(Profile.file)"
    )
  }

  /// Only key facts can be filled in.
  fileprivate static let noWords = LinkProblem.error(
    "missing-link-text",
    "this link to a source has no text",
    fix: "write the words that come from it between the square brackets"
  )
}
