import Text

/// A heading of a document.
public struct Heading: Sendable, Hashable {
  /// The level, 1 to 6.
  public let level: Int
  /// The name that links use, unique in the document.
  public let id: String
  /// The plain text.
  public let text: String
  /// The byte offset in the source where the heading begins, its number signs included.
  public let offset: Int
  /// Whether it begins a section of the document: it is in no quote and no list.
  public let isSection: Bool
}

/// A heading before it has an id, which takes knowing all headings.
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
  /// Gives each heading an id from its text that no other heading of the document has.
  ///
  /// The first heading with a text has the id that the text gives; later ones are numbered from 2, past all
  /// ids that other headings' texts give.
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
