import Markdown
import Templating

/// A block of data that is alone in a page's text, such as `![Key facts](facts:headline)`.
///
/// Each kind has a file and a template of its own.
protocol Block: Sendable {
  /// The word before the colon.
  static var scheme: String { get }
  /// What is named after the colon, as messages call it.
  static var subject: String { get }
  /// The path of its template below the templates folder.
  static var template: String { get }
  /// What messages call what its template can use.
  static var recordName: String { get }

  /// Finds out what a block shows; nil after an error, which is reported.
  init?(_ reference: Reference, among targets: BlockTargets, _ reporter: inout ReferenceReporter)

  /// The title that the page's text gives it.
  var title: String { get }
  /// The ids of the key facts that it shows.
  var facts: [String] { get }
  /// What its template can use beside the title and what all templates have.
  static func fields(_ records: BlockRecords) -> [SchemaField<Self>]
}

extension Block {
  /// The word before the colon of this one.
  var scheme: String { Self.scheme }
}

/// The kinds of blocks.
enum Blocks {
  static let kinds: [any Block.Type] = [FactsBlock.self, ChartBlock.self, CardsBlock.self]
}

extension MarkdownRules {
  /// What the Markdown of a country profile may link to and show.
  static let profile = MarkdownRules(
    referenceSchemes: [KeyFact.scheme],
    blockSchemes: Set(Blocks.kinds.map { $0.scheme })
  )
}
