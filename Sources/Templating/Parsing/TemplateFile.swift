/// A template after parsing; one with errors is kept, so that references to it still find it.
struct TemplateFile: Sendable {
  let name: String
  let text: TemplateText
  /// The statements of the whole file; of a file that extends another, only its blocks.
  var body: [Statement] = []
  /// The template that this one extends, if any.
  var parent: Statement.Reference?
  /// The files that this one includes by name, in the order of the file.
  var includes: [Statement.Reference] = []
  /// All blocks by name, including nested ones.
  var blocks: [String: Statement.Block] = [:]
  /// The blocks that are not nested in others, in the order of the file.
  var outerBlocks: [Statement.Block] = []
  /// Whether the file itself has an error, apart from the templates that it refers to.
  var hasErrors = false
  /// False when an error leaves the nesting of statements unknown; then `body` must not be used.
  var isStructureKnown = true

  /// The kind of file that the template makes, by the ending of its name; HTML for any other ending.
  var kind: TemplateKind { TemplateKind(ofFile: name) ?? .html }

  /// The templates that this one names; those that a field may choose are known only when a page is compiled.
  var references: [Statement.Reference] { (parent.map { [$0] } ?? []) + includes }
}
