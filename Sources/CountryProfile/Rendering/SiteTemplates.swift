import Diagnostics
import Templating

/// The compiled templates of all pages.
struct SiteTemplates: Sendable {
  /// The template of a band of key facts.
  let facts: Template
  private let templates: [Key: Template]

  private struct Key: Hashable {
    let name: String
    let kind: PageKind
  }

  /// The path of the template of a band of key facts.
  private static let factsName = "parts/facts.html"

  /// Compiles all templates, those that no page uses too; nil when one has an error, which is reported.
  init?(
    _ library: TemplateLibrary,
    names: [String],
    root: String,
    site: Site,
    fields: TemplateFields,
    sources: PageSources,
    diagnostics: inout [Diagnostic]
  ) {
    var compiler = Compiler(library: library, root: root, fields: fields, sources: sources)
    for page in site.pages { compiler.compile(for: page, among: names) }
    for kind in PageKind.allCases { compiler.compile(kind.template, kind) }
    for name in names where !name.contains("/") && name != "layout.html" {
      if !compiler.templates.keys.contains(where: { $0.name == name }) { compiler.compile(name, .page) }
    }
    let facts = compiler.compileFacts(Self.factsName)
    diagnostics += compiler.diagnostics
    guard let facts else { return nil }
    self.facts = facts
    templates = compiler.templates.compactMapValues(\.self)
  }

  /// The template that renders a page.
  func template(for page: SitePage, in library: TemplateLibrary) -> Template? {
    templates[Key(name: Self.name(for: page.page, in: library), kind: page.page.path.kind)]
  }
}

extension SiteTemplates {
  /// The name of a page's template: its own, its section's, or its kind's.
  private static func name(for page: Page, in library: TemplateLibrary) -> String {
    if let own = page.frontMatter.template { return own.name }
    let kind = page.path.kind
    if kind == .page, let section = page.path.section, library.contains("\(section).html") {
      return "\(section).html"
    }
    return kind.template
  }

  private struct Compiler {
    let library: TemplateLibrary
    let root: String
    let fields: TemplateFields
    let sources: PageSources
    var templates: [Key: Template?] = [:]
    var diagnostics: [Diagnostic] = []

    mutating func compile(for page: SitePage, among names: [String]) {
      let name = SiteTemplates.name(for: page.page, in: library)
      if let own = page.page.frontMatter.template, !library.contains(name) {
        diagnostics.append(
          .error(
            "there is no template '\(name)'",
            in: sources.source(of: page.page),
            at: own.offset,
            fix: NearMiss.question(for: name, among: names) ?? "use the name of a file in \(root)"
          )
        )
        return
      }
      compile(name, page.page.path.kind)
    }

    mutating func compile(_ name: String, _ kind: PageKind) {
      let key = Key(name: name, kind: kind)
      guard templates[key] == nil, let type = fields.pages[kind]?.type else { return }
      templates[key] = .some(template(name, for: type))
    }

    mutating func compileFacts(_ name: String) -> Template? {
      template(name, for: fields.factsBlock.type)
    }

    private mutating func template(_ name: String, for type: RecordType) -> Template? {
      guard library.contains(name) else {
        diagnostics.append(
          Diagnostic(
            .error,
            "this template is missing",
            at: Place(file: "\(root)/\(name)"),
            fix: "create it: every site needs it"
          )
        )
        return nil
      }
      return library.template(name, for: type, diagnostics: &diagnostics)
    }
  }
}
