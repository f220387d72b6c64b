import Diagnostics
import Templating

/// Compiles each template once for each kind of page that uses it.
struct SiteTemplateCompiler {
  let library: TemplateLibrary
  let folder: TemplateFolder
  let fields: TemplateFields
  /// The templates compiled so far; the value is nil for a template with an error.
  private var templates: [Key: PageTemplate?] = [:]
  /// The templates of pages whose front matter names none: all such pages of one kind and section share a template.
  private var templatesByGroup: [Group: PageTemplate?] = [:]
  let report = Report()

  /// One template may render several kinds of pages, and is compiled for each.
  private struct Key: Hashable {
    let name: String
    let kind: PageKind
  }

  private struct Group: Hashable {
    let kind: PageKind
    let section: String?
  }

  init(_ templates: Templates, fields: TemplateFields) {
    library = templates.library
    folder = templates.folder
    self.fields = fields
  }

  /// Returns the template that a page names, or else the template of its section or kind; nil after an error.
  mutating func compile(for page: SitePage) -> PageTemplate? {
    guard let own = page.frontMatter.template else {
      let group = Group(kind: page.path.kind, section: page.path.section)
      if let known = templatesByGroup[group] { return known }
      let template = compile(name(for: group), group.kind)
      templatesByGroup[group] = .some(template)
      return template
    }
    guard library.contains(own.value), Self.isOfPages(own.value) else {
      report.add(unknown(own))
      return nil
    }
    if let kind = PageKind.allCases.first(where: { $0.template == own.value }), kind != page.path.kind,
      kind != .page
    {
      report.add(foreign(own))
      return nil
    }
    return compile(own.value, page.path.kind)
  }

  /// Returns a template for a kind of page; nil after an error, which is reported only the first time.
  @discardableResult
  mutating func compile(_ name: String, _ kind: PageKind) -> PageTemplate? {
    let key = Key(name: name, kind: kind)
    if let known = templates[key] { return known }
    let fields = fields.page.schema(of: kind)
    let template = template(name, for: fields.type).map { PageTemplate(template: $0, fields: fields) }
    templates[key] = .some(template)
    return template
  }

  /// Returns the template for a kind of data block; nil if it is missing or has an error, which is reported.
  mutating func compile(_ kind: any Block.Type) -> Template? {
    fields.block.recordType(of: kind).flatMap { template(kind.template, for: $0) }
  }

  /// Returns the templates of fact sheets; nil if one is missing or has an error.
  ///
  /// An error in a template is always reported, a missing template only if `areRequired` is true.
  func compileFactSheets(areRequired: Bool) -> FactSheetRenderer.SheetTemplates? {
    var templates: [FactSheetFields.Kind: Template] = [:]
    for kind in FactSheetFields.Kind.allCases where areRequired || library.contains(kind.template) {
      templates[kind] = template(kind.template, for: fields.factSheet.type(of: kind))
    }
    guard let profile = templates[.profile], let area = templates[.area],
      let picture = templates[.picture], let sourceNumber = templates[.sourceNumber]
    else { return nil }
    return FactSheetRenderer.SheetTemplates(
      profile: profile,
      area: area,
      picture: picture,
      sourceNumber: sourceNumber
    )
  }

  /// Checks the templates that no page uses, so that errors in them are found before a page uses them.
  func compileUnused() {
    let others =
      Blocks.kinds.map { $0.template } + Charts.templates + FactSheetFields.Kind.allCases.map(\.template)
      + DiscoveryTemplate.allCases.map(\.rawValue)
    let used = Set(templates.keys.map(\.name) + others)
    for name in folder.names where !used.contains(name) && !library.isReferenced(name) {
      if name.contains("/") || !Self.isOfPages(name) {
        warn(ofUnusedPart: name)
      } else {
        check(unused: name)
      }
    }
  }
}

extension SiteTemplateCompiler {
  /// Returns the default template: that of the section if there is one, such as `news.html`, or else that of the kind.
  private func name(for group: Group) -> String {
    let ofSection = group.section.map { "\($0).html" }
    guard group.kind == .page, let ofSection, library.contains(ofSection) else { return group.kind.template }
    return ofSection
  }

  /// Whether a page can be made from a template, which must be HTML for that.
  private static func isOfPages(_ name: String) -> Bool {
    TemplateKind(ofFile: name) == .html
  }

  /// An error about the template of another kind of page, whose fields this page does not have.
  private func foreign(_ name: Located<String>) -> Diagnostic {
    let kinds = Set(PageKind.allCases.map(\.template)).subtracting([PageKind.page.template])
    let others = folder.names.filter { name in
      Self.isOfPages(name) && !name.contains("/") && !kinds.contains(name) && !library.isReferenced(name)
        && !FactSheetFields.Kind.allCases.map(\.template).contains(name)
    }
    return Diagnostic(
      .error,
      "foreign-template",
      "'\(name.value)' is the template of another kind of page",
      at: name.location,
      fix: "leave the line out, or use one of: \(others.sorted().joined(separator: ", "))"
    )
  }

  private func unknown(_ name: Located<String>) -> Diagnostic {
    let isThere = library.contains(name.value)
    return Diagnostic(
      .error,
      "unknown-template",
      isThere ? "no page can be made from '\(name.value)'" : "there is no template '\(name.value)'",
      at: name.location,
      fix: NearMiss.question(for: name.value, among: folder.names.filter(Self.isOfPages))
        ?? "use the name of \(isThere ? "an .html file" : "a file") in \(folder.tree.root)"
    )
  }

  private func template(_ name: String, for type: RecordType) -> Template? {
    guard library.contains(name) else {
      report.add(folder.missing(name, fix: "create it: every site needs it"))
      return nil
    }
    return library.template(name, for: type, report: report)
  }

  /// Checks a template that no page uses yet: it must compile without errors for at least one kind of page.
  private func check(unused name: String) {
    var fewest: Report?
    for kind in [PageKind.page] + PageKind.allCases {
      let found = Report()
      if library.template(name, for: fields.page.schema(of: kind).type, report: found) != nil { return }
      if found.count < fewest?.count ?? .max { fewest = found }
    }
    if let fewest { report.add(fewest) }
  }

  private func warn(ofUnusedPart name: String) {
    report.add(
      Diagnostic(
        .warning,
        "unused-template",
        "no template includes this one, so that its fields are not checked",
        at: SourceLocation(file: folder.tree.displayPath(name)),
        fix: "include it, or remove it"
      )
    )
  }
}
