import Markdown

/// A year, a month or a day that a text names, such as “June 2018”, or a span of years such as “2015–2019”.
struct DateMention: Equatable {
  var years: ClosedRange<Int>
  /// Nil if the text names only a year.
  var month: Int?
  var day: Int?
  /// The first month of several, as in “July–August 2018”.
  var firstMonth: Int?
  /// Whether it is the time of something else than the rest of the sentence, as in “The agency, founded in 1951, has”.
  var isAside = false
  /// The byte range in the text, from the day or the month on if there is one.
  var range: Range<Int>
}

extension DateMention {
  /// Whether the mention says only when something began, as in “since 2016”.
  var isOpen: Bool { years.upperBound == Self.lastYear }

  /// Adds all years after the first.
  mutating func open() { years = years.lowerBound...Self.lastYear }

  private static let lastYear = 9999

  /// Returns whether both are the same date, even at different places.
  func isSameDate(_ other: DateMention) -> Bool {
    (years, month, firstMonth, day, isAside)
      == (other.years, other.month, other.firstMonth, other.day, other.isAside)
  }

  /// Whether the mention and a period have a time in common, as far as each of them says.
  func agrees(with period: Period) -> Bool {
    guard let first = period.firstDay, let last = period.lastDay else { return true }
    guard years.overlaps(first.year...last.year) else { return false }
    guard let month, years.count == 1 else { return true }
    let year = years.lowerBound
    let start = firstMonth == nil ? day ?? 1 : 1
    let end = day ?? CalendarDate.days(inMonth: month, of: year)
    let firstYear = firstMonth.map { $0 > month } == true ? year - 1 : year
    guard let from = CalendarDate(year: firstYear, month: firstMonth ?? month, day: start),
      let to = CalendarDate(year: year, month: month, day: end)
    else { return true }
    return from <= last && first <= to
  }
}

extension [DateMention] {
  /// Returns the first time that is said of something of a period and is another one; nil if one of them agrees.
  func contradiction(to period: Period) -> DateMention? {
    contains { $0.agrees(with: period) } ? nil : first { !$0.isAside }
  }
}

/// The dates that the sentences of a text name; each sentence is read when it is first asked for.
struct SentenceDates {
  /// The first sentence that says that there is no date; nil if there is none.
  private(set) lazy var undated: Range<Int>? =
    search.hasDateWord(text) ? sentences.ranges.first { search.saysNoDate(text, $0) } : nil

  private let text: [UInt8]
  private let search: DateSearch
  private lazy var sentences = Sentences(text)
  private var known: [Int: [DateMention]] = [:]

  init(_ text: [UInt8], _ search: DateSearch) {
    (self.text, self.search) = (text, search)
  }

  /// Returns the number of the sentence at a place.
  mutating func sentence(at place: Int) -> Int { sentences.index(at: place) }

  /// Returns the dates in the sentence at a place, each once: a long paragraph may name one year many times.
  mutating func mentions(at place: Int) -> [DateMention] {
    let sentence = sentences.index(at: place)
    if let mentions = known[sentence] { return mentions }
    var mentions: [DateMention] = []
    for mention in search.mentions(in: text, sentences.ranges[sentence])
    where !mentions.contains(where: mention.isSameDate) {
      mentions.append(mention)
    }
    known[sentence] = mentions
    return mentions
  }
}
