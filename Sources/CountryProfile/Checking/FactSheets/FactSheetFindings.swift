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
      "\(settings.edition.iso) is still to come",
      at: settings.editionPlace,
      fix: "write the day on which the sheets are made"
    )
  }

  /// Nobody said how pages are counted.
  var noPageCountWords: Diagnostic {
    Diagnostic(
      .error,
      "the list of labels has no 'pages', and fact sheets have page numbers",
      at: Place(file: texts.tree.displayPath("\(language.code)/\(Labels.file)")),
      fix: "add lines 'pages:', '  position: \"Page {number} of {total}\"', '  one: 1 page', "
        + "'  many: \"{number} pages\"'"
    )
  }

  /// A page names a band that is not there.
  func noGroup(
    _ name: FactSheetOptions.Name,
    among groups: some Sequence<String>,
    on page: Page
  ) -> Diagnostic {
    noGroup(name.text, among: groups, at: texts.source(of: page).place(at: name.offset))
  }

  /// A band that is named is not there.
  func noGroup(_ id: String, among groups: some Sequence<String>, at place: Place) -> Diagnostic {
    Diagnostic(
      .error,
      "there is no group of key facts '\(id)'",
      at: place,
      fix: NearMiss.question(for: id, among: groups) ?? "add it to 'groups' in \(KeyFacts.file)"
    )
  }

  /// A section that is to be left out is not there.
  func noHeading(_ name: FactSheetOptions.Name, among headings: [Heading], on page: Page) -> Diagnostic {
    .error(
      "this page has no heading '\(name.text)' whose section could be left out",
      in: texts.source(of: page),
      at: name.offset,
      fix: NearMiss.question(for: name.text, among: headings.map(\.text))
        ?? "write a heading of this page, without the number signs"
    )
  }
}
