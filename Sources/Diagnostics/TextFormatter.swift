/// Prints diagnostics for people.
///
///     Content/en/areas/labour-migration.md:14:15: error: there is no key fact 'migrants-abrod'
///     14 | In 2019, over [1.3 million](fact:migrants-abrod) Lao migrants were abroad.
///        |               ^ did you mean 'migrants-abroad'?
struct TextFormatter {
  /// The last line that was shown, with its letters; kept because one long line may have many mistakes.
  private var last: (line: String, letters: [String])?

  static func render(_ diagnostics: [Diagnostic]) -> String {
    var formatter = TextFormatter()
    var text = ""
    var rest = diagnostics[...]
    while let first = rest.first {
      let ofFile = rest.prefix { $0.location.file == first.location.file }
      text += formatter.lines(of: ofFile, in: first.location.file)
      rest = rest[ofFile.endIndex...]
    }
    return text
  }
}

extension TextFormatter {
  /// The maximum width of an excerpt of a source line, in letters, so that the caret remains visible.
  private static let widest = 100

  /// The maximum number of diagnostics of one kind per file, enough to see that a mistake is everywhere.
  private static let mostOfKind = 100

  private mutating func lines(of diagnostics: some Sequence<Diagnostic>, in file: String) -> String {
    var counts: [Kind: Int] = [:]
    var text = ""
    for diagnostic in diagnostics {
      let kind = Kind(id: diagnostic.id, severity: diagnostic.severity)
      counts[kind, default: 0] += 1
      if counts[kind, default: 0] <= Self.mostOfKind { text += lines(of: diagnostic) }
    }
    let unshown = counts.filter { $1 > Self.mostOfKind }.sorted { $0.key < $1.key }
    return text + unshown.map { Self.line(about: $1 - Self.mostOfKind, of: $0, in: file) }.joined()
  }

  /// A kind of diagnostic, as counted in each file: an error and a warning with the same id count separately.
  private struct Kind: Hashable, Comparable {
    let id: Diagnostic.ID
    let severity: Severity

    static func < (lhs: Kind, rhs: Kind) -> Bool {
      (lhs.severity, lhs.id.name) < (rhs.severity, rhs.id.name)
    }
  }

  /// Returns the line that replaces the diagnostics of a kind beyond the first `mostOfKind`.
  private static func line(about count: Int, of kind: Kind, in file: String) -> String {
    let message = "\(count) more of the kind '\(kind.id.name)', which --format json lists"
    return headline(kind.severity.rawValue, message, at: SourceLocation(file: file))
  }

  private mutating func lines(of diagnostic: Diagnostic) -> String {
    var text = Self.headline(diagnostic.severity.rawValue, diagnostic.message, at: diagnostic.location)
    text += excerpt(at: diagnostic.location, fix: diagnostic.fix)
    for note in diagnostic.notes {
      text += Self.headline("note", note.message, at: note.location)
      text += excerpt(at: note.location, fix: nil)
    }
    return text
  }

  private static func headline(_ kind: String, _ message: String, at location: SourceLocation) -> String {
    printable("\(location): \(kind): \(message)") + "\n"
  }

  private mutating func excerpt(at location: SourceLocation, fix: String?) -> String {
    guard let line = location.line, let column = location.column else {
      return fix.map { "  | \(Self.printable($0))\n" } ?? ""
    }
    let number = String(line)
    let gutter = String(repeating: " ", count: number.count)
    let (before, after) = window(location.lineText, column: column)
    let answer = fix.map { " " + Self.printable($0) } ?? ""
    return """
      \(number) | \(before)\(after)
      \(gutter) | \(DisplayWidth.padding(for: before))^\(answer)

      """
  }

  /// Splits the text of a line at a column; a long line is first cut to the part around the column.
  private mutating func window(_ line: String, column: Int) -> (before: String, after: String) {
    let letters = letters(of: line)
    let split = min(column - 1, letters.count)
    guard letters.count > Self.widest else {
      return (letters[..<split].joined(), letters[split...].joined())
    }
    let start = max(0, min(split - Self.widest / 2, letters.count - Self.widest))
    let end = start + Self.widest
    return (
      (start > 0 ? "…" : "") + letters[start..<split].joined(),
      letters[split..<end].joined() + (end < letters.count ? "…" : "")
    )
  }

  private mutating func letters(of line: String) -> [String] {
    if let last, last.line == line { return last.letters }
    let letters = DisplayWidth.letters(of: Self.printable(line))
    last = (line, letters)
    return letters
  }

  /// Replaces each control character except the tab with a space, since it could break the line or move the caret.
  private static func printable(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
      view.append(isControl ? " " : scalar)
    }
    return String(view)
  }
}
