import Diagnostics

/// All templates of a site, which are parsed once and then compiled for each type of page.
public struct TemplateLibrary: Sendable {
  private let graph: TemplateGraph
  private let references: Set<String>

  /// Parses templates, named by their paths within the folder of templates, such as `parts/key-figure.html`.
  ///
  /// Reports syntax errors, broken references between templates, and blocks that override nothing. Templates that no
  /// page uses are checked too.
  public init(_ sources: [String: SourceText], report: Report) {
    var files: [String: TemplateFile] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      files[name] = TemplateParser.parse(name, source, report: report)
    }
    graph = TemplateGraph(files, report: report)
    references = Set(files.values.flatMap(\.references).map(\.name))
  }

  /// Returns whether there is a template with this name, even if it has errors.
  public func contains(_ name: String) -> Bool {
    graph.files[name] != nil
  }

  /// Returns whether any template includes or extends this one by its name, rather than through a field.
  public func isReferenced(_ name: String) -> Bool {
    references.contains(name)
  }

  /// Compiles a template for records of type `root`; returns nil if it, or a template that it uses, has an error.
  ///
  /// Reports unknown fields, unsuitable types, and values where they are not allowed, such as a text in a `<script>`.
  /// The same template may be compiled for several types; each error is reported only once.
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
