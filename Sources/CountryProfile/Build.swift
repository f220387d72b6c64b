import Diagnostics
import Files
import Publishing

/// Makes a site from content and templates: loads, checks and renders it, and prints its fact sheets if there is a
/// printer.
///
/// Without a printer, it reads no clock, environment or network and writes nothing: the same files always give the
/// same bytes. A printer depends on the computer's browser and fonts, and writes its prints to a cache.
public struct Build: Sendable {
  private let tree: FileTree
  private let templates: FileTree
  private let today: CalendarDate
  private let published: PublishedValues?
  private let report: Report
  private let printer: Printer?
  /// The maximum number of languages in a profile.
  private let languageLimit: Int

  /// Creates a build of the files below two folders.
  ///
  /// `today` is compared with dates in the content, for warnings only: the site is the same on every day. `report`
  /// must be the report that both file trees were created with; it collects all diagnostics. With a `printer`, fact
  /// sheets are printed, too. `published` are the figures of the last build, for notes about those that changed: the
  /// site does not depend on them.
  public init(
    content: FileTree,
    templates: FileTree,
    today: CalendarDate,
    report: Report = Report(),
    printer: Printer? = nil,
    published: PublishedValues? = nil
  ) {
    self.init(
      content: content,
      templates: templates,
      today: today,
      report: report,
      printer: printer,
      published: published,
      languageLimit: 1
    )
  }

  /// Creates a build that allows `languageLimit` languages; only tests allow several so far.
  init(
    content: FileTree,
    templates: FileTree,
    today: CalendarDate,
    report: Report = Report(),
    printer: Printer? = nil,
    published: PublishedValues? = nil,
    languageLimit: Int
  ) {
    tree = content
    self.templates = templates
    self.today = today
    self.report = report
    self.printer = printer
    self.published = published
    self.languageLimit = languageLimit
  }

  /// Loads and checks everything, and returns the site's files, which are rendered only when their bytes are
  /// needed.
  ///
  /// `progress` is called when a step begins. Throws only a `CancellationError`, if cancelled while a printer works.
  public func run(progress: @Sendable (Step) -> Void = { _ in }) async throws -> Result {
    guard hasFolders else { return failure }
    progress(.reading)
    async let loaded = Templates(templates, report: report)
    let checks = Checks(tree: tree, today: today, published: published, report: report)
    let content = await loader(checks).load()
    let templates = await loaded

    progress(.checking)
    checks.check(content)
    let made = MadeFiles.Kinds(dataFiles: DataFile.paths(of: content), isPrinted: printer != nil)
    guard let site = await Site(content, tree: tree, made: made, report: report) else {
      return failure
    }
    let sheets = FactSheets.all(of: site, isPrinted: printer != nil, tree: tree, report: report)
    async let checked: Void = checks.check(site, sheets)
    let renderer = await SiteRenderer(site, sheets, templates: templates, checks: checks)
    await checked
    guard let renderer, !report.hasErrors else { return failure }
    checks.checkUse(of: site, sheets)

    let printed = try await printer?.print(renderer, tree: tree, report: report) { progress(.printing($0)) }
    return report.hasErrors ? failure : finished(renderer, printed)
  }
}

extension Build {
  /// The steps of a build in order, for a progress line.
  public enum Step: Sendable, Hashable {
    /// Files are read and parsed.
    case reading
    /// Content and templates are checked against each other.
    case checking
    /// A browser prints fact sheets and draws pictures for other sites.
    case printing(Printer.Step)
    /// Pages are rendered and changed files written; `run` never reports this step, since it writes nothing.
    case writing
  }

  /// The built site, or the errors that prevented it.
  public struct Result: Sendable {
    /// The files of the site, in the same order each time; nil after an error.
    public let outputs: [Output]?
    /// How many pages the site has in all its languages; fact sheets do not count.
    public let pages: Int
    /// The fact sheets and pictures that a browser made; nil without a printer, or if the run failed.
    public let printed: PrintedFiles?
    /// All diagnostics, sorted by location.
    public let diagnostics: [Diagnostic]

    fileprivate init(
      outputs: [Output]? = nil,
      pages: Int = 0,
      printed: PrintedFiles? = nil,
      diagnostics: [Diagnostic]
    ) {
      self.outputs = outputs
      self.pages = pages
      self.printed = printed
      self.diagnostics = diagnostics
    }

    /// The same result with warnings turned into errors, but not notes; `outputs` is nil if there is any error.
    public var strict: Result {
      let strict = Set(diagnostics.map(\.strict)).sorted()
      let hasErrors = strict.contains { $0.severity == .error }
      return Result(outputs: hasErrors ? nil : outputs, pages: pages, printed: printed, diagnostics: strict)
    }
  }
}

extension Build {
  /// Whether both folders exist; if one does not, reporting each file in it as missing would not help.
  private var hasFolders: Bool {
    !report.diagnostics.contains { [tree.root, templates.root].contains($0.location.file) }
  }

  private func loader(_ checks: Checks) -> ContentLoader {
    ContentLoader(tree: tree, languageLimit: languageLimit, checks: checks.ofTexts, report: report)
  }

  private var failure: Result { Result(diagnostics: report.diagnostics) }

  private func finished(_ renderer: SiteRenderer, _ printed: PrintedFiles?) -> Result {
    Result(
      outputs: renderer.outputs(with: printed?.bytes ?? [:]),
      pages: renderer.site.pages.count,
      printed: printed,
      diagnostics: report.diagnostics
    )
  }
}

extension Build.Step: CustomStringConvertible {
  /// What a progress line says, such as “reading” or “printing 2 of 7”.
  public var description: String {
    switch self {
    case .reading: "reading"
    case .checking: "checking"
    case .printing(let step): "\(step)"
    case .writing: "writing"
    }
  }
}
