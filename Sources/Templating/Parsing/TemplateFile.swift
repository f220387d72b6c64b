/// One parsed template file.
struct TemplateFile: Sendable {
  let name: String
  let text: TemplateText
  /// The whole file; of a file that extends another, only its blocks.
  var body: [Statement] = []
  /// The template that this one extends.
  var parent: Statement.Reference?
  /// The files that this one includes by their names, in the order of the file.
  var includes: [Statement.Reference] = []
  /// All blocks, also those inside others, by name.
  var blocks: [String: Statement.Block] = [:]
  /// The blocks that are in no other, in the order of the file.
  var outerBlocks: [Statement.Block] = []
  /// Whether any error was found in the file itself.
  var hasErrors = false
  /// False when an error leaves open which statements belong together; then `body` is not to be looked at.
  var isStructureKnown = true

  /// What it makes.
  var kind: TemplateKind { TemplateKind(ofFile: name) ?? .html }

  /// The templates that this one extends and includes.
  var references: [Statement.Reference] { (parent.map { [$0] } ?? []) + includes }
}
