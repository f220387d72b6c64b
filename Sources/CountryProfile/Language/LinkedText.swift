import Diagnostics
import Templating
import Text
import YAML

/// A text of YAML or front matter, in which figures may link to key facts and sources, as in Markdown.
struct LinkedText: Sendable, Hashable {
  /// The text with the signs of its links, such as `For [7.1 million](fact:population) people`.
  let written: String
  /// In the order of the text; empty for most texts.
  private(set) var links: [Link]

  struct Link: Sendable, Hashable {
    /// The words that readers see; empty until a link without words is filled in.
    var text: String
    let scheme: Scheme
    /// The part after the scheme and before any `#`, such as `median-age` or `active-projects/words`.
    let path: String
    /// The part after `#`; nil if there is no `#`.
    let fragment: String?
    /// The place of the whole link in `written`, in bytes.
    let range: Range<Int>

    /// The id of the key fact or source.
    var id: String { String(path.prefix { $0 != "/" }) }
  }

  /// What a link leads to; the raw values are the words before the colon.
  enum Scheme: String, Sendable, CaseIterable {
    case fact, source
  }

  /// Finds the links in a text; all other signs of Markdown stay as they are.
  init(_ written: String) {
    self.written = written
    links = Self.links(in: written)
  }

  /// Creates a text in which nothing is a link.
  init(withoutLinks written: String) {
    self.written = written
    links = []
  }
}

extension LinkedText {
  /// One part of a text: words alone, or a link.
  enum Part: Sendable, Hashable {
    case words(String)
    case link(Link)
  }

  /// The parts of the text in order, without empty ones between links.
  var parts: [Part] {
    var parts: [Part] = []
    var end = 0
    for link in links {
      if link.range.lowerBound > end { parts.append(.words(words(end..<link.range.lowerBound))) }
      parts.append(.link(link))
      end = link.range.upperBound
    }
    let count = written.utf8.count
    if count > end { parts.append(.words(words(end..<count))) }
    return parts
  }

  /// The text as readers see it where nothing can be a link, such as in the heading of a page.
  var plain: String {
    links.isEmpty ? written : parts.map(\.text).joined()
  }

  /// The figures in it that are no key facts, each with the id of its source.
  var sourcedTexts: [(text: String, source: String)] {
    links.filter { $0.scheme == .source }.map { ($0.text, $0.id) }
  }

  /// The ids of the key facts to which it links.
  var facts: [String] {
    links.filter { $0.scheme == .fact }.map(\.id)
  }

  /// Returns the text with the words of each link replaced.
  func replacingWords(_ words: (Link) -> String) -> LinkedText {
    var text = self
    for index in links.indices { text.links[index].text = words(links[index]) }
    return text
  }

  /// Returns whether a part of `written` is exactly one of the links.
  func isLink(_ part: Range<String.Index>) -> Bool {
    let start = written.utf8.distance(from: written.startIndex, to: part.lowerBound)
    let end = written.utf8.distance(from: written.startIndex, to: part.upperBound)
    return links.contains { $0.range == start..<end }
  }

  /// Returns the written text in a range of bytes.
  func words(_ range: Range<Int>) -> String {
    String(decoding: written.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}

/// The ids of the key facts and of the sources to which texts link.
struct LinkedIDs: Sendable {
  private(set) var facts: Set<String> = []
  private(set) var sources: Set<String> = []

  init() {}

  init(_ texts: some Sequence<LinkedText>) {
    for text in texts {
      facts.formUnion(text.facts)
      sources.formUnion(text.sourcedTexts.map(\.source))
    }
  }

  func union(_ other: LinkedIDs) -> LinkedIDs {
    var both = self
    both.facts.formUnion(other.facts)
    both.sources.formUnion(other.sources)
    return both
  }
}

extension LinkedText.Part {
  /// The link; nil for words alone.
  var link: LinkedText.Link? {
    if case .link(let link) = self { link } else { nil }
  }

  var text: String {
    switch self {
    case .words(let text): text
    case .link(let link): link.text
    }
  }
}

extension LinkedText {
  private static func links(in text: String) -> [Link] {
    // Most texts have no such sign and need no slow search.
    guard text.utf8.contains(UInt8(ascii: "]")) else { return [] }
    let bytes = Array(text.utf8)
    var links: [Link] = []
    var open: Int?
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["):
        open = index
      case UInt8(ascii: "]"):
        if let start = open, let link = link(in: bytes, from: start, closedAt: index) {
          links.append(link)
          index = link.range.upperBound - 1
        }
        open = nil
      default: break
      }
      index += 1
    }
    return links
  }

  /// Returns the link with its words between two brackets; nil for other brackets, such as those of a picture.
  private static func link(in bytes: [UInt8], from start: Int, closedAt end: Int) -> Link? {
    guard start == 0 || bytes[start - 1] != UInt8(ascii: "!"), end + 1 < bytes.count,
      Scheme.allCases.contains(where: { bytes[(end + 1)...].starts(with: "(\($0.rawValue):".utf8) }),
      let close = bytes[end...].firstIndex(where: { $0 == UInt8(ascii: ")") || $0.isASCIIWhitespace }),
      bytes[close] == UInt8(ascii: ")")
    else { return nil }
    let parts = bytes[(end + 2)..<close].split(
      separator: UInt8(ascii: ":"),
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard parts.count == 2, let scheme = Scheme(rawValue: String(decoding: parts[0], as: UTF8.self)) else {
      return nil
    }
    let place = parts[1].split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
    return Link(
      text: String(decoding: bytes[(start + 1)..<end], as: UTF8.self),
      scheme: scheme,
      path: String(decoding: place[0], as: UTF8.self),
      fragment: place.count > 1 ? String(decoding: place[1], as: UTF8.self) : nil,
      range: start..<(close + 1)
    )
  }
}

extension YAMLReader<LinkedText> {
  static var linkedText: YAMLReader {
    YAMLReader { value throws(Diagnostic) in LinkedText(try value.text()) }
  }
}

/// A part of a text as templates show it: words alone, or words that lead to a key fact or a source.
struct TextPart: Sendable {
  let text: String
  /// Where the words lead; nil for words alone.
  var url: SiteURL?
  /// The number of a key fact for machines, such as `7100000`; nil for other words.
  var value: String?

  static let schema = RecordSchema<TextPart>(
    "a part of a text",
    [
      .text("text", "The words", \.text),
      .optionalURL("url", "Where a figure comes from; absent for words alone", \.url),
      .optionalText("value", "The number for machines, in full; only of key facts", \.value),
    ]
  )
}
