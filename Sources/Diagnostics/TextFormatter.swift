/// Prints diagnostics for people.
///
///     Content/en/areas/labour-migration.md:14:15: error: there is no key fact 'migrants-abrod'
///     14 | In 2019, over [1.3 million](fact:migrants-abrod) Lao migrants were abroad.
///        |               ^ did you mean 'migrants-abroad'?
enum TextFormatter {
  static func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(lines).joined()
  }
}

extension TextFormatter {
  /// The widest part of a source line that is shown, in letters, so that the caret stays in sight.
  private static let widest = 100

  private static func lines(of diagnostic: Diagnostic) -> String {
    var text = "\(location(diagnostic.place)): \(diagnostic.severity): \(diagnostic.message)\n"
    text += excerpt(at: diagnostic.place, fix: diagnostic.fix)
    for note in diagnostic.notes {
      text += "\(location(note.place)): note: \(note.message)\n"
      text += excerpt(at: note.place, fix: nil)
    }
    return text
  }

  private static func location(_ place: Place) -> String {
    guard let line = place.line, let column = place.column else { return place.file }
    return "\(place.file):\(line):\(column)"
  }

  private static func excerpt(at place: Place, fix: String?) -> String {
    guard let line = place.line, let column = place.column else {
      return fix.map { "  | \($0)\n" } ?? ""
    }
    let number = String(line)
    let gutter = String(repeating: " ", count: number.count)
    let (before, after) = window(place.lineText, column: column)
    let answer = fix.map { " " + $0 } ?? ""
    return """
      \(number) | \(before)\(after)
      \(gutter) | \(DisplayWidth.padding(for: before))^\(answer)

      """
  }

  /// The text before and from a column on, shortened on both sides where the line is long.
  private static func window(_ line: String, column: Int) -> (before: String, after: String) {
    let scalars = line.unicodeScalars.map(printable)
    var split = 0
    var seen = 0
    while split < scalars.count {
      if DisplayWidth.cells(of: scalars[split]) > 0 {
        if seen == column - 1 { break }
        seen += 1
      }
      split += 1
    }
    guard scalars.count > widest else { return (text(scalars[..<split]), text(scalars[split...])) }
    let start = max(0, min(split - widest / 2, scalars.count - widest))
    let end = min(scalars.count, start + widest)
    return (
      (start > 0 ? "…" : "") + text(scalars[start..<split]),
      text(scalars[split..<end]) + (end < scalars.count ? "…" : "")
    )
  }

  private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.generalCategory == .control && scalar != "\t" ? " " : scalar
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
