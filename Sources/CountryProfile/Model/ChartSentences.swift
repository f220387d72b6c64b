/// What pictures of figures say to readers who cannot see them, in one language.
struct ChartSentences: Sendable {
  /// Of a part of a hundred.
  let share: Sentence
  /// Of a place on a scale.
  let scale: Sentence
  /// Of a place in a band of a scale.
  let band: Sentence

  /// Stands for sentences whose error has been reported.
  static let missing = ChartSentences(share: .missing, scale: .missing, band: .missing)
}
