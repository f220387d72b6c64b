import Numbers

extension Labels {
  /// The words around numbers that the profile has chosen.
  var numbers: FigureLanguage.Wording {
    FigureLanguage.Wording(
      percent: percent?.affixes,
      magnitudes: magnitudes.map { Magnitude(exponent: $0.exponent, forms: [.other: $0.pattern.affixes]) },
      hedges: qualifiers.map { (Relation(qualifier: $0.key), $0.value.affixes) }
    )
  }
}

extension MessagePattern {
  /// What surrounds its only slot.
  var affixes: Affixes { Affixes(prefix, suffix) }
}
