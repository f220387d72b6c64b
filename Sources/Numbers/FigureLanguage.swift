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
  private let cldr: Mutex<CLDR>

  /// The words that a profile has chosen for a language; what is nil or empty is CLDR's.
  package struct Wording {
    /// Around a percentage in a sentence: 35 per cent.
    package var percent: Affixes?
    package var magnitudes: [Magnitude]
    /// Around qualified figures, such as `over {number}`.
    package var hedges: [(relation: Relation, around: Affixes)]

    package init(
      percent: Affixes? = nil,
      magnitudes: [Magnitude] = [],
      hedges: [(relation: Relation, around: Affixes)] = []
    ) {
      (self.percent, self.magnitudes, self.hedges) = (percent, magnitudes, hedges)
    }
  }

  /// `language` is a code such as `en`, and `locale` one such as `en-GB`.
  package init(language: String, locale: String, wording: Wording = Wording()) {
    let cldr = CLDR(locale: locale)
    rules = .rules(of: language)
    let known = Magnitude.all(in: cldr)
    let own = Set(wording.magnitudes.map(\.exponent))
    magnitudes = (wording.magnitudes + known.filter { !own.contains($0.exponent) })
      .sorted { $0.exponent > $1.exponent }
    percentInProse =
      wording.percent ?? Affixes(around: cldr.format(35, "percent unit-width-full-name ."))
      ?? Affixes("", "%")
    hedges = Hedges(of: rules, and: wording.hedges)
    self.cldr = Mutex(cldr)
  }

  func withCLDR<Result: Sendable>(_ body: (CLDR) -> Result) -> Result {
    cldr.withLock { body($0) }
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

  /// The number of decimals shown.
  package func decimals(_ figure: Figure) -> Int {
    withCLDR { FigureLook(self, $0).scaled(figure).decimals }
  }
}
