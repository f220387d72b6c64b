/// A parsed template; even one with errors is kept, so that references to it are not reported as broken.
struct TemplateFile: Sendable {
  let name: String
  let text: TemplateText
  /// The statements of the whole file, or only its blocks if the file extends another.
  var body: [Statement] = []
  /// The template that this one extends, if any.
  var parent: Statement.Reference?
  /// The files that this one includes by name, in the order of the file.
  var includes: [Statement.Reference] = []
  /// All blocks by name, including nested ones.
  var blocks: [String: Statement.Block] = [:]
  /// The blocks that are not nested in others, in the order of the file.
  var outerBlocks: [Statement.Block] = []
  /// Whether the file itself has an error; errors in templates that it refers to do not count.
  var hasErrors = false
  /// False when an error leaves the nesting of statements unknown; then `body` must not be used.
  var isStructureKnown = true

  /// The kind of file that the template produces; templates with an unknown ending produce HTML.
  var kind: TemplateKind { TemplateKind(ofFile: name) ?? .html }

  /// The templates that this one extends or includes by name; an include that takes the name from a field is left out.
  var references: [Statement.Reference] { (parent.map { [$0] } ?? []) + includes }
}
