import Foundation
import Synchronization

/// Says figures in one language: as cards and sentences show them, in all spellings that a text may use, and whether
/// a text is true of them.
package final class FigureLanguage: Sendable {
  let rules: LanguageNumbers
  /// The largest first; those from a million on are used in cards.
  let magnitudes: [Magnitude]
  let percentInProse: Affixes
  let hedges: Hedges
  /// For figures in HTML.
  package let spacing: FigureSpacing
  private let units: [String]
  private let cldr: Mutex<CLDR>
  private let adjoiningWords = Mutex<[AdjoiningPhrases.Kind: AdjoiningWords]>([:])

  /// `language` is a code such as `en`, and `locale` one such as `en-GB`.
  package init(language: String, locale: String, wording: NumberWording = NumberWording()) {
    let cldr = CLDR(locale: locale)
    rules = .rules(of: language).replacing(by: wording)
    magnitudes = Magnitude.all(in: cldr).replacing(by: wording.magnitudes)
    percentInProse =
      wording.percent ?? Affixes(around: cldr.format(35, "percent unit-width-full-name ."))
      ?? Affixes("", "%")
    hedges = Hedges(of: rules, and: wording.qualifiers)
    spacing = FigureSpacing(cldr)
    units = wording.units
    self.cldr = Mutex(cldr)
  }

  func withCLDR<Result: Sendable>(_ body: (CLDR) -> Result) -> Result {
    cldr.withLock { body($0) }
  }

  /// Returns the words beside a linked figure that belong to its number; `hasUnit` adds units to them.
  func adjoiningWords(for figure: Figure, hasUnit: Bool) -> AdjoiningWords {
    let kind: AdjoiningPhrases.Kind = figure.notation == .year ? .years : hasUnit ? .units : .numbers
    return adjoiningWords.withLock { known in
      if let words = known[kind] { return words }
      let words = withCLDR { AdjoiningWords(AdjoiningPhrases(kind, language: self, units: units, cldr: $0)) }
      known[kind] = words
      return words
    }
  }

  /// Returns all spellings of a figure in canonical form, in digits and in words.
  func spellings(of figure: Figure, isRounded: Bool) -> Set<String> {
    withCLDR { cldr in
      let spellings = FigureSpellings(figure: figure, look: FigureLook(self, cldr), isRounded: isRounded)
      return spellings.inDigits.union(spellings.inWords)
    }
  }
}

extension FigureLanguage {
  /// Returns a figure as cards and tables show it, without qualifier and unit: `7.1 million`, `35%`, `US$285 million`.
  package func display(_ figure: Figure) -> String {
    withCLDR { FigureLook(self, $0).display(figure) }
  }

  /// Returns a figure as in a sentence: `35 per cent`, `285 millions de dollars`.
  package func prose(_ figure: Figure) -> String {
    withCLDR { FigureLook(self, $0).prose(figure) }
  }

  /// Returns the form of a noun after a figure, such as `people`; `de personnes` after a magnitude.
  package func counted(_ noun: Noun, by figure: Figure) -> String {
    withCLDR { FigureLook(self, $0).counted(noun, by: figure) }
  }

  /// Returns the form of a noun that goes with a figure, without a word between them.
  package func form(of noun: Noun, with figure: Figure) -> String {
    withCLDR { noun.form(FigureLook(self, $0).category(besides: figure)) }
  }

  /// The word for a year, such as `année`; empty if CLDR has none.
  package var nameOfYear: String { withCLDR { $0.nameOfYear() } }

  /// The number of decimals shown.
  package func decimals(_ figure: Figure) -> Int {
    withCLDR { FigureLook(self, $0).scaled(figure).decimals }
  }
}
