import Diagnostics

/// The words of the interface in one language.
struct Labels: Sendable {
  /// The words by their key in `labels.yaml`.
  let texts: [String: String]
  /// Where the keys of the words stand in `labels.yaml`.
  let places: [String: Place]
  /// Patterns for large numbers by the power they stand for, the largest first: 1,000,000 → `{number} million`.
  let magnitudes: [(power: Int, pattern: Pattern)]
  /// Patterns for limited figures by the qualifier's id: `over` → `over {number}`.
  let qualifiers: [String: Pattern]
  /// The ids of all qualifiers, those with errors among them; nil when the list of them could not be read.
  let knownQualifiers: Set<String>?
  /// Whether magnitudes and percentage could be read; figures can't be put into words without them.
  let hasNumberWords: Bool

  /// The pattern for a percentage in prose, such as `{number} per cent`.
  let percent: Pattern

  /// What pictures of figures say to readers who cannot see them.
  let charts: ChartSentences
  /// How figures are cited.
  let citation: FigureCitation

  /// How the pages of fact sheets are counted; nil where the site has none.
  let pages: PageCountWords?

  /// The key of the word that stands for a date where the source gives none.
  static let dateNotStatedKey = "date-not-stated"

  /// The word that stands for a date where the source gives none.
  var dateNotStated: String { texts[Self.dateNotStatedKey] ?? "" }

  /// A text with a place for a number.
  struct Pattern: Sendable, Hashable {
    /// What stands before the number.
    let prefix: String
    /// What stands after it.
    let suffix: String

    /// Reads a text that has `{number}` in it once; nil otherwise.
    init?(_ text: String) {
      let parts = text.split(separator: "{number}", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      (prefix, suffix) = (String(parts[0]), String(parts[1]))
    }

    /// The number alone.
    static let number = Pattern(prefix: "", suffix: "")

    private init(prefix: String, suffix: String) {
      (self.prefix, self.suffix) = (prefix, suffix)
    }

    /// The text with a number in its place.
    func filled(with number: String) -> String {
      prefix + number + suffix
    }
  }
}
