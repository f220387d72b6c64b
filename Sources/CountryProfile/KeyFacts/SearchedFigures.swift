import Concurrency
import Markdown
import Numbers
import Text

/// The figures of key facts in one language, prepared for finding them in texts, with the dates of their sentences.
struct SearchedFigures: Sendable {
  let facts: LocalizedFacts
  /// Whether all facts could be read and formatted.
  let isComplete: Bool
  /// The observations of each fact, the latest first.
  private let byID: [String: [Entry]]
  /// In the order in which the search numbers them: the latest figures of all facts, then their earlier ones.
  private let entries: [Entry]
  private let search: Lazy<FigureSearch>
  private let lazyDates: Lazy<DateSearch>
  private let lazyFilter: Lazy<WordFilter>

  /// One observation of a key fact.
  struct Entry: Sendable {
    let fact: KeyFact
    let observation: Observation
    let figure: FormattedFigure
    let isLatest: Bool

    /// Whether it is an earlier value at the time of the latest one, which is no excuse to state it.
    var isCorrected: Bool { !isLatest && observation.period == fact.latest.period }
  }

  /// A figure in a text; `entry` is nil for one that is no key fact.
  struct Match {
    /// The byte range in the text.
    let range: Range<Int>
    let entry: Entry?
  }

  init(_ keyFacts: KeyFacts, _ facts: LocalizedFacts) {
    let latest = keyFacts.facts.compactMap { fact in
      facts.figure(of: fact.id).map {
        Entry(fact: fact, observation: fact.latest, figure: $0, isLatest: true)
      }
    }
    let earlier = latest.map(\.fact).flatMap { fact in
      facts.earlier(of: fact.id).map {
        Entry(fact: fact, observation: $0.observation, figure: $0.figure, isLatest: false)
      }
    }
    let entries = latest + earlier
    let language = facts.localizer.language
    let figures = facts.localizer.figures
    self.facts = facts
    isComplete = latest.count == keyFacts.knownIDs.count
    self.entries = entries
    byID = Dictionary(grouping: entries, by: \.fact.id)
    search = Lazy {
      FigureSearch(
        entries.map { ($0.figure.matcher, label: facts.localizer.text($0.fact.label)) },
        in: figures
      )
    }
    lazyDates = Lazy { DateSearch(language, figures) }
    lazyFilter = Lazy { figures.wordFilter(words: DateWords.words(of: language.code).all) }
  }

  /// Finds the dates that texts name.
  var dates: DateSearch { lazyDates.value }

  /// Returns the fact with an id; nil if there is none, or it could not be formatted.
  func fact(_ id: String) -> KeyFact? { byID[id]?.first?.fact }

  /// Returns the observations of a fact that a text states, the latest first; the latest alone if it states none.
  ///
  /// Most facts have only one, and then the text is not read.
  func stated(by written: @autoclosure () -> FigureText, of id: String) -> [Entry] {
    let all = byID[id] ?? []
    guard all.count > 1 else { return all }
    let text = written()
    // “Over 1.3 million” is true of over 1.9 million too, and “about 6.9 million” of 7.1 million, but it is what was said
    // before.
    let mayBeFraction = all[0].fact.style == .percent && !text.text.contains(where: \.isNumber)
    let named = mayBeFraction ? [] : all.filter { $0.figure.matcher.hasNumber(text) }
    if let first = named.first, first.isLatest || !all[0].figure.mayBeRounded(to: first.figure) {
      return named
    }
    let stated = all.filter { [.exact, .withoutQualifier].contains($0.figure.matcher.match(text)) }
    return stated.isEmpty ? Array(all.prefix(1)) : stated
  }

  /// Returns the figures in a text, in order; a byte that is 0 separates texts.
  func matches(in text: [UInt8]) -> [Match] {
    text.withUnsafeBufferPointer { search.value.matches(in: $0) }.map { match in
      Match(range: match.range, entry: match.figure.map { entries[$0] })
    }
  }

  /// Whether a text may have figures or dates.
  func accepts(_ text: LinkedText) -> Bool { text.written.withBytes(lazyFilter.value.accepts) }

  /// Says which texts of a page may have figures or dates without a link.
  var filter: ProseFilter {
    let filter = lazyFilter.value
    return ProseFilter(
      ignoringLinksTo: Set(LinkedText.Scheme.allCases.map(\.rawValue)),
      keepsLinks: entries.contains { !$0.isLatest }
    ) { filter.accepts($0) }
  }
}

extension FigureText {
  /// Takes a figure and the words around it from a text.
  init(_ range: Range<Int>, in prose: Prose) {
    let (before, after) = prose.surroundings(of: range)
    self.init(String(decoding: prose.text[range], as: UTF8.self), before: before, after: after)
  }
}
