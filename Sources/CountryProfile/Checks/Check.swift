import Templating

/// One check: what it is about, and when it is made.
struct Check: Sendable {
  /// What is checked, as the table of checks in the README calls it; checks that share a row follow each other.
  let subject: String
  let runs: [Run]
  /// The file that defines it.
  let file: String

  /// When a check is made, and of what.
  enum Run: Sendable {
    /// While a page is read, since its text is not kept.
    case page(@Sendable (WrittenPage, PageContext, Checks) -> Void)
    /// While a YAML file is read: the texts that readers see.
    case texts(@Sendable (VisibleTexts, Profile?, Checks) -> Void)
    /// When all is read, as far as it could be.
    case content(@Sendable (Content, Checks) -> Void)
    /// When it is known what everything leads to; the fact sheets are those of each language.
    case site(@Sendable (Site, [FactSheets], Checks) async -> Void)
    /// When the templates of a language's pages are compiled, as far as they could be.
    case templates(@Sendable (TemplatedSite, Checks) async -> Void)
    /// When there is no error, since an error may be why something is not used.
    case use(@Sendable (Site, [FactSheets], Checks) -> Void)
  }

  init(_ subject: String, _ runs: Run..., file: String = #fileID) {
    (self.subject, self.runs, self.file) = (subject, runs, file)
  }
}

/// The site in one language with the templates that render it.
struct TemplatedSite: Sendable {
  let site: LocalizedSite
  /// The templates of pages, but for those with errors.
  let pages: [(page: SitePage, template: Template)]
  /// The templates of the blocks of data that may be on any page.
  let blocks: [Template]
  /// The names of the icons that pages can have.
  let icons: Set<String>
  /// The folder of the icons, as messages show it.
  let iconFolder: String
}
