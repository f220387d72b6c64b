import Diagnostics

/// All templates of a site, parsed once, to be compiled for each type of page.
public struct TemplateLibrary: Sendable {
  private let graph: TemplateGraph
  private let references: Set<String>

  /// Parses templates, named by their paths within the folder of templates, such as `parts/key-figure.html`.
  ///
  /// Reports syntax errors, also in templates that no page uses; includes and extends that lead to no template, to one
  /// of another kind or in a circle; and blocks that the extended template does not have.
  public init(_ sources: [String: SourceText], report: Report) {
    var files: [String: TemplateFile] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      files[name] = TemplateParser.parse(name, source, report: report)
    }
    graph = TemplateGraph(files, report: report)
    references = Set(files.values.flatMap(\.references).map(\.name))
  }

  /// Returns whether a template of this name exists, even one with errors.
  public func contains(_ name: String) -> Bool {
    graph.files[name] != nil
  }

  /// Returns whether another template includes or extends the named one, which is then checked together with it.
  public func isReferenced(_ name: String) -> Bool {
    references.contains(name)
  }

  /// Compiles a template for pages of a type; returns nil when it, or one that it includes or extends, has an error.
  ///
  /// Reports every field that is missing or has an unsuitable type, and every value in a place where the kind of file
  /// does not allow it. May be called for the same template with several types; an error is reported only once.
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
