import Foundation
import Numbers
import Text

/// Finds the dates that texts of one language name.
struct DateSearch: Sendable {
  /// The numbers of the months by their names, in lower case.
  let months: [String: Int]
  let words: DateWords
  /// Whether months begin with a capital letter, unlike the verbs “may” and “march”.
  private let monthsHaveCapitals: Bool
  let figures: FigureLanguage
  let dateWords: WordFilter

  /// `figures` tells counts such as “2000 people” from years.
  init(_ language: Language, _ figures: FigureLanguage) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = Locale(identifier: language.locale)
    var months: [String: Int] = [:]
    for names in [
      calendar.shortMonthSymbols, calendar.shortStandaloneMonthSymbols, calendar.monthSymbols,
      calendar.standaloneMonthSymbols,
    ] {
      for (index, name) in names.enumerated() {
        months[name.lowercased().trimmingCharacters(in: ["."])] = index + 1
      }
    }
    self.months = months
    self.figures = figures
    monthsHaveCapitals = calendar.monthSymbols.allSatisfy { $0.first?.isUppercase == true }
    words = .words(of: language.code)
    dateWords = WordFilter(words.all)
  }

  /// Returns the dates that a part of a text names, without years that belong to a name, such as “the 2030 Agenda”.
  func mentions(in text: [UInt8], _ part: Range<Int>) -> [DateMention] {
    var found: [DateMention] = []
    var index = part.lowerBound
    while index < part.upperBound {
      guard text[index].isASCIIDigit else {
        index += 1
        continue
      }
      let digits = index..<text.endOfDigits(from: index, until: part.upperBound)
      guard let years = years(digits, in: text, part) else {
        index = digits.upperBound
        continue
      }
      index = years.upperBound
      if isCount(years, in: text) || isCode(years, in: text) { continue }
      guard var mention = mention(digits, in: text, part) else { continue }
      mention.isAside =
        isName(years, in: text) || isAside(mention.range, in: text) || isOfDocument(mention.range, in: text)
      if let last = found.last, let span = span(from: last, to: mention, in: text) {
        found[found.count - 1] = span
      } else {
        found.append(mention)
      }
    }
    return found
  }
}

extension DateSearch {
  /// Returns the span of two dates with only a word such as “to” between them; nil for other dates.
  private func span(from first: DateMention, to last: DateMention, in text: [UInt8]) -> DateMention? {
    guard first.isAside == last.isAside, first.range.upperBound <= last.range.lowerBound,
      first.years.lowerBound <= last.years.upperBound
    else {
      return nil
    }
    let between = String(decoding: text[first.range.upperBound..<last.range.lowerBound], as: UTF8.self)
    guard words.spans.contains(between.lowercased().trimmingCharacters(in: .whitespaces)) else { return nil }
    return DateMention(
      years: first.years.lowerBound...last.years.upperBound,
      isAside: first.isAside,
      range: first.range.lowerBound..<last.range.upperBound
    )
  }

  /// Returns the range of a year and of what follows it in a date; nil for another number.
  private func years(_ digits: Range<Int>, in text: [UInt8], _ part: Range<Int>) -> Range<Int>? {
    guard digits.count == 4, let year = text.number(digits), (1800...2060).contains(year),
      !isJoined(digits.lowerBound, in: text), let end = endOfYears(digits, in: text, part.upperBound)
    else { return nil }
    return digits.lowerBound..<end.offset
  }

  private func mention(_ digits: Range<Int>, in text: [UInt8], _ part: Range<Int>) -> DateMention? {
    guard let year = text.number(digits), let end = endOfYears(digits, in: text, part.upperBound) else {
      return nil
    }
    let range = digits.lowerBound..<end.offset
    let last = end.year.map { $0 < 100 ? Self.year(withLastDigits: $0, after: year) : $0 } ?? year
    var mention = DateMention(years: year...max(year, last), range: range)
    if end.isDecade || isNamedDecade(digits, in: text) {
      mention = DateMention(years: year...(year + (year % 100 == 0 ? 99 : 9)), range: range)
    } else if let month = end.month {
      (mention.month, mention.day) = (month, end.day)
    } else if mention.years.count == 1 {
      addMonth(before: digits.lowerBound, in: text, to: &mention)
    }
    if let word = text.words(before: mention.range.lowerBound, count: 1).first,
      words.beginnings.contains(word.text)
    {
      mention.open()
    }
    return mention
  }

  /// Returns the last year of a span such as 1999/00.
  private static func year(withLastDigits digits: Int, after first: Int) -> Int {
    let last = first / 100 * 100 + digits
    return last < first ? last + 100 : last
  }

  /// Whether a number is a part of something longer; `FY2020` and `15.6.2018` are dates.
  private func isJoined(_ year: Int, in text: [UInt8]) -> Bool {
    guard text.isJoined(before: year) else { return false }
    if text.numericDay(before: year) != nil { return false }
    let word = text.words(before: year, count: 1).first.map(\.text) ?? ""
    return word.isEmpty || word.contains(where: \.isNumber) || !words.periods.contains(word)
  }

  /// Where a date ends that begins with a year, and what follows the year there.
  private struct End {
    let offset: Int
    /// The last year of a span, of two or four digits.
    var year: Int?
    /// The month and the day, as in `2018-07-14`.
    var month: Int?
    var day: Int?
    /// Whether the year means the ten years from it on, as in “the 1990s”.
    var isDecade = false
  }

  /// Returns the end of a year, of a decade such as `1990s`, of a span of years or of an ISO date; nil for another
  /// number.
  private func endOfYears(_ year: Range<Int>, in text: [UInt8], _ limit: Int) -> End? {
    let rest = text[year.upperBound..<max(year.upperBound, limit)]
    let dash = ["-", "–", "/"].first { rest.starts(with: $0.utf8) }
    if let dash {
      let start = year.upperBound + dash.utf8.count
      let second = start..<text.endOfDigits(from: start, until: limit)
      if let number = text.number(second), [2, 4].contains(second.count) {
        // 2018-07 is a month, since a span does not end before it begins.
        let isMonth = dash == "-" && second.count == 2 && (1...12).contains(number)
        if isMonth, text.number(year).map({ number <= $0 % 100 }) ?? false {
          let end = text.endOfDay(after: second.upperBound, until: limit)
          let day = end > second.upperBound ? text.number((end - 2)..<end) : nil
          return End(offset: end, month: number, day: day)
        }
        return End(offset: second.upperBound, year: number)
      }
      if !second.isEmpty { return nil }
    }
    guard let next = rest.first else { return End(offset: year.upperBound) }
    if let ending = words.decadeEndings.first(where: { rest.starts(with: $0.utf8) }) {
      let end = year.upperBound + ending.utf8.count
      let isWhole = end == limit || !text[end].isASCIIAlphanumeric
      return isWhole && mayBeginDecade(year, in: text) ? End(offset: end, isDecade: true) : nil
    }
    let isNumber =
      next.isASCIILetter || next == UInt8(ascii: "%")
      || (".,".utf8.contains(next) && rest.dropFirst().first?.isASCIIDigit == true)
    return isNumber ? nil : End(offset: year.upperBound)
  }

  /// Adds the month and the day before a year, as in “June 2018”, “15 June 2018”, “June 15, 2018” and “junio de 2018”.
  private func addMonth(before year: Int, in text: [UInt8], to mention: inout DateMention) {
    if let (day, month, start) = text.numericDay(before: year) {
      (mention.day, mention.month) = (day, month)
      mention.range = start..<mention.range.upperBound
      return
    }
    let words = text.words(before: text.endOfAbbreviation(before: year), count: 4)
    guard let index = words.prefix(3).firstIndex(where: { isMonth($0, in: text) }) else { return }
    let between = words[..<index]
    let dayAfter = between.first.flatMap { self.day($0.text) }
    guard between.allSatisfy({ dayAfter != nil || $0.text.count <= 3 }) else { return }
    let dayBefore = words.dropFirst(index + 1).first { day($0.text) != nil || $0.text.count > 3 }.flatMap {
      word in
      self.day(word.text).map { (word, $0) }
    }
    mention.month = months[words[index].text]
    mention.day = dayAfter ?? dayBefore?.1
    mention.range = (dayBefore?.0.start ?? words[index].start)..<mention.range.upperBound
    addFirstMonth(before: mention.range.lowerBound, in: text, to: &mention)
  }

  /// Adds the first of several months, as in “July–August 2018” and “from 23 July to 5 August 2018”.
  private func addFirstMonth(before start: Int, in text: [UInt8], to mention: inout DateMention) {
    let dash = ["–", "-", "/"].first { text[..<start].suffix($0.utf8.count).elementsEqual($0.utf8) }
    var words = text.words(before: start - (dash?.utf8.count ?? 0), count: 3)
    if dash == nil {
      guard let first = words.first, self.words.spans.contains(first.text) else { return }
      words.removeFirst()
    }
    guard let month = words.prefix(2).first(where: { isMonth($0, in: text) }) else { return }
    mention.firstMonth = months[month.text]
    mention.range = month.start..<mention.range.upperBound
  }

  private func isMonth(_ word: (text: String, start: Int), in text: [UInt8]) -> Bool {
    months[word.text] != nil && !(monthsHaveCapitals && text[word.start].isASCIILowercase)
  }

  private func day(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    guard let day = Int(digits), (1...31).contains(day), word.count - digits.count <= 2 else { return nil }
    return day
  }
}
