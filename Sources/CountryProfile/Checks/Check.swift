import Templating

/// A check, which reports mistakes in the content or the templates.
struct Check: Sendable {
  /// What is checked, as in the first column of the README's table of checks, such as `labels`.
  let subject: String
  let runs: [Run]
  /// The file that defines the check, such as `CountryProfile/UnfitPictures.swift`.
  let file: String

  /// When a check runs, and on what.
  enum Run: Sendable {
    /// While a page is read, since its text is not kept afterwards.
    case page(@Sendable (WrittenPage, PageContext, Checks) -> Void)
    /// When the key facts are known, on the texts of a YAML file that readers see.
    case texts(@Sendable (VisibleTexts, TextContext, Checks) -> Void)
    /// After all content is read; parts that could not be read are missing.
    case content(@Sendable (Content, Checks) -> Void)
    /// After all links are resolved; there is one `FactSheets` for each language.
    case site(@Sendable (Site, [FactSheets], Checks) async -> Void)
    /// After the page templates of one language are compiled; those with errors are left out.
    case templates(@Sendable (TemplatedSite, Checks) async -> Void)
    /// Only if there are no errors, since an error may be why something seems unused.
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
  /// The templates of data blocks, which may be on any page.
  let blocks: [Template]
  /// The names of the icons that pages can use: file names without `.svg`.
  let icons: Set<String>
  /// The folder of the icons, as messages show it.
  let iconFolder: String
}
