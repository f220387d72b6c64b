import Markdown
import Templating

/// A block of data that is alone in a page's text, such as `![Key facts](facts:headline)`.
///
/// Each kind has a file and a template of its own.
protocol Block: Sendable {
  /// The word before the colon, such as `facts`.
  static var scheme: String { get }
  /// The thing named after the colon, as messages call it: `a section`.
  static var subject: String { get }
  /// The path of its template below the templates folder, such as `parts/cards.html`.
  static var template: String { get }
  /// The name of its template's record in messages, such as `a block of cards`.
  static var recordName: String { get }

  /// Resolves a reference; nil after an error, which is reported.
  init?(_ reference: Reference, among targets: BlockTargets, _ reporter: inout ReferenceReporter)

  /// The title in the page's text: `Key facts` in `![Key facts](facts:headline)`.
  var title: String { get }
  /// The ids of the key facts that it shows; empty for cards.
  var facts: [String] { get }
  /// Returns the fields of its template beside the title and those that all templates have.
  static func fields(_ records: BlockRecords) -> [SchemaField<Self>]
}

extension Block {
  var scheme: String { Self.scheme }
}

/// The list that a new kind of block is added to.
enum Blocks {
  static let kinds: [any Block.Type] = [FactsBlock.self, ChartBlock.self, CardsBlock.self]
}

extension MarkdownRules {
  /// Allows `fact:` in links, and `facts:`, `chart:` and `cards:` in blocks.
  static let profile = MarkdownRules(
    referenceSchemes: [KeyFact.scheme],
    blockSchemes: Set(Blocks.kinds.map { $0.scheme })
  )
}
