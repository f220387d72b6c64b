import Diagnostics

/// All templates of a site, parsed.
public struct TemplateLibrary: Sendable {
  private let graph: TemplateGraph
  private let references: Set<String>

  /// Parses templates, named by their paths within the folder of templates, such as `parts/key-figure.html`.
  ///
  /// Reports what is wrong with the form of any of them, used or not: syntax, includes and extends that lead
  /// nowhere or in a circle, blocks that the extended template does not have.
  public init(_ sources: [String: SourceText], report: Report) {
    var files: [String: TemplateFile] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      files[name] = TemplateParser.parse(name, source, report: report)
    }
    graph = TemplateGraph(files, report: report)
    references = Set(files.values.flatMap(\.references).map(\.name))
  }

  /// Whether there is a template of a name, with or without errors.
  public func contains(_ name: String) -> Bool {
    graph.files[name] != nil
  }

  /// Whether another template includes or extends the one of a name, which then is checked with that.
  public func isReferenced(_ name: String) -> Bool {
    references.contains(name)
  }

  /// Compiles a template for pages of a type; nil when it, or one that it includes or extends, has an error.
  ///
  /// Reports every field that is not there or does not fit, and every value printed where HTML does not allow it. May
  /// be called for the same template with several types; what was reported before is not reported again.
  public func template(
    _ name: String,
    for root: RecordType,
    report: Report
  ) -> Template? {
    guard contains(name) else {
      let fix = TemplateGraph.fix(for: name, among: graph.files.keys.sorted())
      report.add(
        Diagnostic(
          .error,
          "unknown-template",
          "there is no template '\(name)'",
          at: SourceLocation(file: name),
          fix: fix
        )
      )
      return nil
    }
    let found = Report()
    let template = TemplateCompiler.compile(name, for: root, in: graph, report: found)
    report.addNews(of: found)
    return template
  }
}
