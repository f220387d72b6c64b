import Foundation
import Synchronization

/// Formats figures in one language for cards and sentences, and finds all spellings that a text may use.
package final class FigureLanguage: Sendable {
  let rules: LanguageNumbers
  /// The largest first; cards use only those from a million on.
  let magnitudes: [Magnitude]
  let percentInProse: Affixes
  let hedges: Hedges
  /// Puts no-break spaces into figures in HTML.
  package let spacing: FigureSpacing
  let measures: MeasureWords
  /// The words for the units of the profile's key facts.
  private let units: [String]
  private let cldr: Mutex<CLDR>
  private let adjoiningWords = Mutex<[AdjoiningPhrases.Kind: AdjoiningWords]>([:])

  /// `language` is a code such as `en`; `locale` is an identifier such as `en-GB`.
  package init(language: String, locale: String, wording: NumberWording = NumberWording()) {
    let cldr = CLDR(locale: locale)
    let rules = LanguageNumbers.rules(of: language).replacing(by: wording)
    self.rules = rules
    magnitudes = Magnitude.all(in: cldr).replacing(by: wording.magnitudes)
    percentInProse =
      wording.percent ?? cldr.percentage ?? Affixes("", "%")
    hedges = Hedges(of: rules, and: wording.qualifiers)
    spacing = FigureSpacing(cldr)
    let measures = MeasureWords(cldr, names: rules.measureNames)
    self.measures = measures
    units = wording.units + wording.units.flatMap(measures.otherSpellings)
    self.cldr = Mutex(cldr)
  }

  func withCLDR<Result: Sendable>(_ body: (CLDR) -> Result) -> Result {
    cldr.withLock { body($0) }
  }

  /// Returns what finds the words beside a link that are part of its figure; it is kept for each kind of figure.
  func adjoiningWords(for figure: Figure, hasUnit: Bool) -> AdjoiningWords {
    adjoiningWords(figure.notation == .year ? .years : hasUnit ? .units : .numbers)
  }

  /// Whether a word comes before codes, such as `room`.
  package func isCodeWord(_ word: String) -> Bool { rules.codeWords.contains(word) }

  /// Whether a text is an ordinal, such as `171st` and `ninth`.
  package func isOrdinal(_ text: String) -> Bool {
    let text = CanonicalText.text(text)
    if text.first?.isNumber == true { return text.last?.isLetter == true && !text.contains(" ") }
    return withCLDR { cldr in
      let numbers = SpelledNumbers(rules: rules, cldr: cldr)
      return (1...200).contains { number in
        numbers.ordinals(Decimal(number)).contains { CanonicalText.text($0) == text }
      }
    }
  }

  /// Whether a unit or a currency beside a number says that it counts something.
  package func isCount(_ number: FigureText) -> Bool { adjoiningWords(.units).joined(number) != nil }

  private func adjoiningWords(_ kind: AdjoiningPhrases.Kind) -> AdjoiningWords {
    adjoiningWords.withLock { known in
      if let words = known[kind] { return words }
      let words = withCLDR { AdjoiningWords(AdjoiningPhrases(kind, language: self, units: units, cldr: $0)) }
      known[kind] = words
      return words
    }
  }

  /// The words for magnitudes that texts may use, such as `million` and `bn`, in canonical form.
  var magnitudeWords: [String] {
    let short = rules.shortMagnitudes.values.flatMap(\.self).filter { $0.count > 1 }
    let words = magnitudes.flatMap(\.forms.values).map(\.suffix) + short + rules.otherMagnitudes
    return words.map(CanonicalText.text).filter { !$0.isEmpty }
  }

  /// Returns a filter for texts that can have figures, or one of `words`.
  package func wordFilter(words: Set<String>) -> WordFilter {
    let numbers = withCLDR { SpelledNumbers(rules: rules, cldr: $0).vocabulary }
    return WordFilter(words.union(numbers).union(magnitudeWords), isUnspaced: rules.spacesAreOptional)
  }

  /// Returns all spellings of a figure in canonical form; `isRounded` allows 7.1 million for 7,123,456.
  func spellings(of figure: Figure, isRounded: Bool) -> Set<String> {
    withCLDR { cldr in
      let spellings = FigureSpellings(figure: figure, look: FigureLook(self, cldr), isRounded: isRounded)
      return spellings.inDigits.union(spellings.inWords)
    }
  }
}

extension FigureLanguage {
  /// Returns a figure as cards and tables show it, without qualifier and unit, such as `7.1 million` or `35%`.
  package func display(_ figure: Figure) -> String {
    withCLDR { FigureLook(self, $0).display(figure) }
  }

  /// Returns a figure as sentences show it, such as `35 per cent` or `285 millions de dollars`.
  package func prose(_ figure: Figure) -> String {
    withCLDR { FigureLook(self, $0).prose(figure) }
  }

  /// Returns a noun as it follows a figure: in French, `personnes` after 9, but `de personnes` after 7 millions.
  package func counted(_ noun: Noun, by figure: Figure) -> String {
    withCLDR { FigureLook(self, $0).counted(noun, by: figure) }
  }

  /// Returns the form of a noun that a figure needs, such as the plural, without a word such as `de` before it.
  package func form(of noun: Noun, with figure: Figure) -> String {
    withCLDR { noun.form(FigureLook(self, $0).category(besides: figure)) }
  }

  /// The word for a year, such as `année`; empty if CLDR has none.
  package var nameOfYear: String { withCLDR { $0.nameOfYear() } }

  /// Returns the number that readers see, after rounding: 7,100,000 for `7.1 million`.
  package func shownValue(_ figure: Figure) -> Decimal {
    withCLDR { cldr in
      let scaled = FigureLook(self, cldr).scaled(figure)
      return scaled.number * .power(scaled.magnitude?.exponent ?? 0)
    }
  }

  /// Returns how many decimals of a figure readers see, such as 1 for `7.1 million`.
  package func decimals(_ figure: Figure) -> Int {
    withCLDR { FigureLook(self, $0).scaled(figure).decimals }
  }
}
