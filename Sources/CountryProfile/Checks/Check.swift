import Templating

/// One check: its subject, and when it runs.
struct Check: Sendable {
  /// The subject, as in the table of checks in the README; checks that share a row follow each other.
  let subject: String
  let runs: [Run]
  /// The file that defines the check, such as `CountryProfile/HeavyPictures.swift`.
  let file: String

  /// When a check runs, and on what.
  enum Run: Sendable {
    /// While a page is read, since its text is not kept.
    case page(@Sendable (WrittenPage, PageContext, Checks) -> Void)
    /// While a YAML file is read, on those of its texts that readers see.
    case texts(@Sendable (VisibleTexts, Profile?, Checks) -> Void)
    /// After all content is read, as far as possible.
    case content(@Sendable (Content, Checks) -> Void)
    /// After all links are resolved; the fact sheets are those of each language.
    case site(@Sendable (Site, [FactSheets], Checks) async -> Void)
    /// After the templates of a language's pages are compiled, as far as possible.
    case templates(@Sendable (TemplatedSite, Checks) async -> Void)
    /// Only if there is no error, since an error may be why something is not used.
    case use(@Sendable (Site, [FactSheets], Checks) -> Void)
  }

  init(_ subject: String, _ runs: Run..., file: String = #fileID) {
    (self.subject, self.runs, self.file) = (subject, runs, file)
  }
}

/// The site in one language, with the templates that render it.
struct TemplatedSite: Sendable {
  let site: LocalizedSite
  /// Each page with its template; pages whose template has errors are left out.
  let pages: [(page: SitePage, template: Template)]
  /// The templates of the data blocks that may be on any page.
  let blocks: [Template]
  /// The names that pages can give as their icon: files without their extension.
  let icons: Set<String>
  /// The folder of the icons, as messages show it.
  let iconFolder: String
}
