/// Makes ids of headings.
enum HeadingSlug {
  /// The letters and digits of a text in lower case, words joined by hyphens, or “section” when there are none.
  ///
  /// Letters of all scripts are kept with their marks, since a Lao word without its vowel signs is another word.
  static func slug(of text: String) -> String {
    var slug = String.UnicodeScalarView()
    var isBetweenWords = false
    for scalar in text.unicodeScalars {
      switch role(of: scalar) {
      case .word:
        if isBetweenWords, !slug.isEmpty { slug.append("-") }
        isBetweenWords = false
        slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      case .space: isBetweenWords = true
      case .dropped: break
      }
    }
    return slug.isEmpty ? "section" : String(slug)
  }

  private enum Role {
    case word, space, dropped
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      .word
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .dashPunctuation, .connectorPunctuation:
      .space
    default:
      scalar == "/" || scalar == "\t" ? .space : .dropped
    }
  }
}
