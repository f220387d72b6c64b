import Markdown

/// A link to a key fact, with the times that are said of it.
struct LinkedFigure {
  let fact: KeyFact
  let link: Prose.Link
  /// The observations that the text states, the latest first.
  let stated: [SearchedFigures.Entry]
  /// The times that its sentence names, those of something else too, such as that of a census in its name.
  let mentions: [DateMention]
  /// Those that a reader takes for its own, each with how far away it seems.
  let times: [(mention: DateMention, distance: Int)]
  /// The number of its sentence.
  let sentence: Int

  /// The period of the observation that it states; nil if that has none.
  var period: Period? { stated.first { !$0.isCorrected }?.observation.period }

  /// The time nearest to the link.
  var nearest: DateMention? { times.min { $0.distance < $1.distance }?.mention }

  /// Whether the sentence names a time at which one of the observations that it states was so.
  var isDated: Bool {
    let periods = stated.filter { !$0.isCorrected }.compactMap(\.observation.period)
    return periods.contains { period in mentions.contains { $0.agrees(with: period) } }
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
  /// Returns how far away a link seems to a reader, who takes a time in brackets for that of the words before them.
  func distance(to link: Prose.Link, in text: [UInt8]) -> Int {
    guard let gap = range.gap(to: link.range) else { return 0 }
    guard gap.count < 200 else { return gap.count }
    return text[gap].reduce(gap.count) { distance, byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("): distance + 25
      case UInt8(ascii: ")"): distance + 100
      default: distance + (byte.isASCIIDigit ? 15 : 0)
      }
    }
  }

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

/// The figures to which a sentence links, each with the times nearest to it.
struct LinkedSentence {
  /// One figure for each observation that the sentence states.
  private(set) var figures: [Observed: LinkedFigure] = [:]
  /// Each time, by its place, with the figure that is nearest to it.
  private var nearest: [Int: (mention: DateMention, distance: Int, figure: LinkedFigure)] = [:]

  /// An observation of a key fact.
  struct Observed: Hashable {
    let fact: String
    let period: Period?
  }

  mutating func add(_ figure: LinkedFigure) {
    figures[Observed(fact: figure.fact.id, period: figure.period)] = figure
    for (mention, distance) in figure.times {
      let place = mention.range.lowerBound
      if let other = nearest[place], other.distance <= distance { continue }
      nearest[place] = (mention, distance, figure)
    }
  }

  /// Returns the times to which no other figure is nearer than those that meet a condition.
  func times(of isMeant: (LinkedFigure) -> Bool) -> [DateMention] {
    nearest.values.filter { isMeant($0.figure) }.map(\.mention).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }
}
