import Text

/// A heading and its id, which links use, as in `health.md#who-we-are`.
public struct Heading: Sendable, Hashable {
  /// 1 to 6; level 1 is reported as an error, since only the page's title may have it.
  public let level: Int
  /// Unique in the document: `who-we-are`, or `who-we-are-2` for the second heading with the same text.
  public let id: String
  /// The words without Markdown's signs, such as `Who we are` for `## Who *we* are`.
  public let text: String
  /// The byte offset in the source of the heading's first `#`, or of its text if it is underlined with `===` or `---`.
  public let offset: Int
  /// Whether an excerpt can leave out the heading's section; false for a heading in a quote or list.
  public let isSection: Bool
}

/// A heading without its id, which can be chosen only when all headings are known.
struct HeadingDraft {
  let level: Int
  let text: String
  let offset: Int
  let isSection: Bool

  fileprivate func heading(id: String) -> Heading {
    Heading(level: level, id: id, text: text, offset: offset, isSection: isSection)
  }
}

extension [HeadingDraft] {
  /// Returns the headings with unique ids, which are made from their texts.
  ///
  /// The second heading with the same text gets an id that ends in `-2`, the third `-3`; numbers that would give the id
  /// of another heading are skipped.
  func identified() -> [Heading] {
    let slugs = map { Self.slug(of: $0.text) }
    var reserved = Set(slugs)
    guard reserved.count < slugs.count else { return zip(self, slugs).map { $0.heading(id: $1) } }
    var seen: Set<String> = []
    var nextNumbers: [String: Int] = [:]
    return zip(self, slugs).map { draft, slug in
      var id = slug
      if !seen.insert(slug).inserted {
        var number = nextNumbers[slug, default: 2]
        while !reserved.insert("\(slug)-\(number)").inserted { number += 1 }
        id = "\(slug)-\(number)"
        nextNumbers[slug] = number + 1
      }
      return draft.heading(id: id)
    }
  }

  private static func slug(of text: String) -> String {
    let slug = Slug.allScripts(text)
    return slug.isEmpty ? "section" : slug
  }
}
