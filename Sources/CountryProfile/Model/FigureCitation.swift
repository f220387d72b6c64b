/// How figures are cited in one language: who says it, what, when, and where it stands.
struct FigureCitation: Sendable {
  /// The citation, with a place for each of its parts.
  let text: Sentence
  /// The citation with the address of the figure, for sites that have one.
  let withAddress: Sentence

  /// Stands for a wording whose error has been reported.
  static let missing = FigureCitation(text: .missing, withAddress: .missing)
}
