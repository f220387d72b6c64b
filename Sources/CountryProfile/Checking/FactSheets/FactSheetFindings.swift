import Diagnostics
import Markdown

/// What is said of mistakes in what profile and pages want of fact sheets.
struct FactSheetFindings {
  let texts: PageSources
  let language: Language

  /// The sheets would be of a day to come.
  func futureEdition(_ settings: FactSheetSettings) -> Diagnostic {
    Diagnostic(
      .warning,
      "future-date",
      "\(settings.edition.value.iso) is still to come",
      at: settings.edition.place,
      fix: "write the day on which the sheets are made"
    )
  }

  /// Nobody said how pages are counted.
  var noPageCountWords: Diagnostic {
    Diagnostic(
      .error,
      "missing-page-count",
      "the list of labels has no 'pages', and fact sheets have page numbers",
      at: Place(file: texts.tree.displayPath("\(language.code)/\(Labels.file)")),
      fix: "add lines 'pages:', '  position: \"Page {number} of {total}\"', '  one: 1 page', "
        + "'  many: \"{number} pages\"'"
    )
  }

  /// A band that is named is not there.
  func noGroup(_ id: Located<String>, among groups: some Sequence<String>) -> Diagnostic {
    Diagnostic(
      .error,
      "unknown-group",
      "there is no group of key facts '\(id.value)'",
      at: id.place,
      fix: NearMiss.question(for: id.value, among: groups) ?? "add it to 'groups' in \(KeyFacts.file)"
    )
  }

  /// A section that is to be left out is not there.
  func noHeading(_ name: Located<String>, among headings: [Heading]) -> Diagnostic {
    Diagnostic(
      .error,
      "unknown-heading",
      "this page has no heading '\(name.value)' whose section could be left out",
      at: name.place,
      fix: NearMiss.question(for: name.value, among: headings.map(\.text))
        ?? "write a heading of this page, without the number signs"
    )
  }
}
