/// The content that a page is compared with while it is read; parts that could not be read are nil.
struct PageContext: Sendable {
  let profile: Profile?
  let figures: SearchedFigures?

  var facts: LocalizedFacts? { figures?.facts }
}

/// The content that the texts of a YAML file are compared with.
struct TextContext: Sendable {
  /// Nil if it could not be read.
  let profile: Profile?
  private let figures: [String: SearchedFigures]

  init(profile: Profile?, figures: [(language: Language, figures: SearchedFigures?)]) {
    self.profile = profile
    let known = figures.compactMap { pair in pair.figures.map { (pair.language.code, $0) } }
    self.figures = Dictionary(known) { $1 }
  }

  /// Returns the figures as texts of a language must say them; nil if these could not be formatted.
  func figures(in language: String) -> SearchedFigures? {
    figures[language]
  }
}

/// Functions that check texts when the key facts are known, since texts are not kept afterwards.
struct TextChecks: Sendable {
  let page: @Sendable (WrittenPage, PageContext) -> Void
  /// Checks those texts of a YAML file that readers see.
  let texts: @Sendable (VisibleTexts, TextContext) -> Void
}
