import Diagnostics
import Files
import Publishing
import Templating

/// Makes a site from content and templates: load, check, render, and print where that is wanted.
///
/// Nothing here touches a clock, the environment or a network, and nothing is written: the same files give the
/// same bytes wherever and however often they are built. Only a printer looks at the computer, for its browser and fonts,
/// and keeps what it printed.
public struct Build: Sendable {
  private let content: FileTree
  private let templates: FileTree
  private let today: CalendarDate
  private let findings: [Diagnostic]
  private let printer: Printer?

  /// Creates a build of the files below two folders.
  ///
  /// `today` is what dates in the content are compared with, for warnings only: the site is the same on every day.
  /// `findings` is what was found when the folders were listed. With a `printer`, fact sheets are printed too.
  public init(
    content: FileTree,
    templates: FileTree,
    today: CalendarDate,
    findings: [Diagnostic] = [],
    printer: Printer? = nil
  ) {
    self.content = content
    self.templates = templates
    self.today = today
    self.findings = findings
    self.printer = printer
  }

  /// The finished site, or what stands in its way.
  public struct Result: Sendable {
    /// The files of the site, in the same order each time; nil after an error.
    public let outputs: [Output]?
    /// The number of pages.
    public let pages: Int
    /// The number of fact sheets and pictures that a browser made; nil where there was no printer.
    public let prints: PrintCount?
    /// Everything that was found, sorted by place.
    public let diagnostics: [Diagnostic]

    fileprivate init(
      outputs: [Output]? = nil,
      pages: Int = 0,
      prints: PrintCount? = nil,
      findings: [Diagnostic]
    ) {
      self.outputs = outputs
      self.pages = pages
      self.prints = prints
      diagnostics = Set(findings).sorted()
    }

    /// The result where warnings count as errors: without a site if there is any.
    public var strict: Result {
      let errors = diagnostics.map { finding in
        var finding = finding
        finding.severity = .error
        return finding
      }
      return Result(outputs: errors.isEmpty ? outputs : nil, pages: pages, prints: prints, findings: errors)
    }
  }

  /// Loads and checks everything, and hands out the site's files, which render as they are asked for.
  ///
  /// `progress` is told when a step begins. An error is thrown only when the description of the table of key facts,
  /// a part of the program, is broken.
  public func run(progress: @Sendable (BuildStep) -> Void = { _ in }) async throws -> Result {
    guard hasFolders else { return Result(findings: findings) }
    progress(.reading)
    let folder = TemplateFolder(tree: templates)
    async let loadedTemplates = load(folder)
    async let collisions = Collisions.find(in: self.content)
    let (content, contentFindings) = await Content.load(content, today: today)
    let (library, assets, templateFindings) = await loadedTemplates
    var diagnostics = await findings + contentFindings + templateFindings + collisions

    progress(.checking)
    let sources = PageSources(tree: self.content)
    guard let checker = SiteChecker(content, sources: sources, today: today, isPrinted: printer != nil) else {
      return Result(findings: diagnostics)
    }
    let (site, siteFindings) = await checker.check()
    diagnostics += siteFindings
    guard let site else { return Result(findings: diagnostics) }
    async let outputCollisions = Collisions.find(in: site, from: self.content)
    async let unused = UsageChecker(site: site, content: self.content).findings
    let renderer = try await SiteRenderer(
      site,
      library: library,
      folder: folder,
      assets: assets,
      sources: sources,
      diagnostics: &diagnostics
    )
    diagnostics += await outputCollisions
    guard let renderer, !diagnostics.contains(where: { $0.severity == .error }) else {
      return Result(findings: diagnostics)
    }
    diagnostics += await unused
    let run = try await printer?.print(renderer, file: sources.displayPath, progress: progress)
    diagnostics += run?.diagnostics ?? []
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Result(findings: diagnostics)
    }
    return Result(
      outputs: renderer.outputs(with: run?.run.prints ?? [:]),
      pages: site.pages.count,
      prints: run.map { PrintCount(made: $0.run.made, all: $0.run.prints.count) },
      findings: diagnostics
    )
  }
}

extension Build {
  /// Whether both folders are there; without one, everything in it would be reported as missing.
  private var hasFolders: Bool {
    !findings.contains { [content.root, templates.root].contains($0.place.file) }
  }

  private func load(_ folder: TemplateFolder) -> (TemplateLibrary, Assets, findings: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let library = folder.load(diagnostics: &diagnostics)
    let assets = Assets(templates, diagnostics: &diagnostics)
    return (library, assets, diagnostics)
  }
}
