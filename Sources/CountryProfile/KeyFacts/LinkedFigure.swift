import Markdown
import Numbers

/// A link to a key fact, with the times that are said of it.
struct LinkedFigure {
  let fact: KeyFact
  let link: Prose.Link
  let written: FigureText
  /// The observations that the text states, the latest first.
  let stated: [SearchedFigures.Entry]
  let mentions: [DateMention]
  /// The number of its sentence.
  let sentence: Int

  /// The time nearest to the link.
  var nearest: DateMention? { mentions.min { distance(to: $0) < distance(to: $1) } }

  func distance(to mention: DateMention) -> Int {
    max(mention.range.lowerBound - link.range.upperBound, link.range.lowerBound - mention.range.upperBound)
  }

  /// Whether at most three words and a comma are between the figure and a time.
  func isBeside(_ mention: DateMention, in text: [UInt8]) -> Bool {
    guard let gap = mention.range.gap(to: link.range), gap.count < 60 else { return false }
    let between = String(decoding: text[gap], as: UTF8.self)
    return between.allSatisfy { $0.isLetter || $0.isWhitespace || ",(".contains($0) }
      && between.split { !$0.isLetter }.count <= 3
  }
}

extension DateMention {
  /// Whether a year that links to a key fact of its own is also the time of another figure: no comma is between them.
  func isJoined(to link: Prose.Link, in text: [UInt8]) -> Bool {
    guard let gap = range.gap(to: link.range) else { return true }
    return gap.count < 200 && !text[gap].contains(UInt8(ascii: ","))
  }
}

extension Range<Int> {
  /// Returns what is between two ranges; nil if they overlap or touch.
  fileprivate func gap(to other: Range) -> Range? {
    let (start, end) = (Swift.min(upperBound, other.upperBound), Swift.max(lowerBound, other.lowerBound))
    return start < end ? start..<end : nil
  }
}

/// The key facts to which a sentence links, and which of its times stands beside which figure.
struct LinkedSentence {
  /// The facts to which it links.
  private(set) var facts: [String: KeyFact] = [:]
  /// Each time, by its place, with the figure that is nearest to it.
  private var nearest: [Int: (mention: DateMention, figure: LinkedFigure)] = [:]

  mutating func add(_ figure: LinkedFigure) {
    facts[figure.fact.id] = figure.fact
    for mention in figure.mentions {
      let place = mention.range.lowerBound
      if let other = nearest[place]?.figure, other.distance(to: mention) <= figure.distance(to: mention) {
        continue
      }
      nearest[place] = (mention, figure)
    }
  }

  /// Returns the times to which no other figure is nearer than those that meet a condition.
  func times(of isMeant: (LinkedFigure) -> Bool) -> [DateMention] {
    nearest.sorted { $0.key < $1.key }.map(\.value).filter { isMeant($0.figure) }.map(\.mention)
  }
}
