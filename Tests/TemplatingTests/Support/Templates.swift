import Diagnostics
import Templating
import Text

/// The templates of one test by name; the page is `page.html`, `page.xml` or `page.txt`.
struct Templates: ExpressibleByDictionaryLiteral, Sendable {
  var sources: [String: [UInt8]]

  init(dictionaryLiteral elements: (String, String)...) {
    sources = Dictionary(elements.map { ($0, Array($1.utf8)) }) { $1 }
  }

  init(_ sources: [String: [UInt8]]) {
    self.sources = sources
  }

  static func page(_ text: String) -> Templates { ["page.html": text] }

  static func xml(_ text: String) -> Templates { ["page.xml": text] }

  static func page(among names: some Sequence<String>) -> String {
    names.first { $0.hasPrefix("page.") } ?? "page.html"
  }

  /// Compiles the page, and returns it with all diagnostics, sorted by place.
  func compile(for type: RecordType = Sample.schema.type) -> (template: Template?, diagnostics: [Diagnostic])
  {
    let report = Report()
    let named = sources.map { ($0, SourceText(path: $0, bytes: $1)) }
    let library = TemplateLibrary(Dictionary(uniqueKeysWithValues: named), report: report)
    let template = library.template(Self.page(among: sources.keys), for: type, report: report)
    return (template, report.diagnostics)
  }

  /// Returns all errors as text, which is empty if there are none.
  func messages(for type: RecordType = Sample.schema.type) throws -> String {
    try DiagnosticFormat.text.render(compile(for: type).diagnostics)
  }

  /// Returns the rendered page, or the error messages if it does not compile.
  func render(
    _ sample: Sample = Sample(),
    links: LinkBase = .relative(to: "areas/labour.html")
  ) throws -> String {
    guard let template = compile().template else { return try messages() }
    var output: [UInt8] = []
    template.render(Sample.schema.value(of: sample), links: links, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
