import Markdown
import Templating

/// A block of data on a line of its own in a page's text, such as `![Key facts](facts:headline)`.
///
/// Each kind has a source file and a template of its own.
protocol Block: Sendable {
  /// The word before the colon: `facts` in `facts:headline`.
  static var scheme: String { get }
  /// What messages call the thing that a reference names, such as `a section`.
  static var subject: String { get }
  /// The path of its template below the templates folder, such as `parts/cards.html`.
  static var template: String { get }
  /// What messages about its template call the block, such as `a block of cards`.
  static var recordName: String { get }

  /// Resolves a reference such as `facts:headline`; nil after an error, which is reported.
  init?(_ reference: Reference, among targets: BlockTargets, _ reporter: inout ReferenceReporter)

  /// The title in the page's text: `Key facts` in `![Key facts](facts:headline)`.
  var title: String { get }
  /// The ids of the key facts that the block shows; empty for cards.
  var facts: [String] { get }
  /// Returns the fields of its template, except the title and those that all templates have.
  static func fields(_ records: BlockRecords) -> [SchemaField<Self>]
}

extension Block {
  var scheme: String { Self.scheme }
}

/// All kinds of blocks; a new kind must be added here.
enum Blocks {
  static let kinds: [any Block.Type] = [FactsBlock.self, ChartBlock.self, CardsBlock.self]
}

extension MarkdownRules {
  /// Allows `fact:` and `source:` in links, and `facts:`, `chart:` and `cards:` in blocks.
  static let profile = MarkdownRules(
    referenceSchemes: Set(LinkedText.Scheme.allCases.map(\.rawValue)),
    blockSchemes: Set(Blocks.kinds.map { $0.scheme })
  )
}
