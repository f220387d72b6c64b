import Markdown
import Templating

/// A block of data that is alone in a page's text, such as `![Key facts](facts:headline)`.
///
/// Each kind has a file and a template of its own.
protocol Block: Sendable {
  /// The word before the colon, such as `facts`.
  static var scheme: String { get }
  /// The thing named after the colon, as messages call it.
  static var subject: String { get }
  /// The path of its template below the templates folder.
  static var template: String { get }
  /// The name of its template's record in messages.
  static var recordName: String { get }

  /// Resolves a reference; nil after an error, which is reported.
  init?(_ reference: Reference, among targets: BlockTargets, _ reporter: inout ReferenceReporter)

  /// The title, from the page's text.
  var title: String { get }
  /// The ids of the key facts that it shows.
  var facts: [String] { get }
  /// Returns the fields of its template beside the title and those that all templates have.
  static func fields(_ records: BlockRecords) -> [SchemaField<Self>]
}

extension Block {
  /// The word before the colon, such as `facts`.
  var scheme: String { Self.scheme }
}

enum Blocks {
  static let kinds: [any Block.Type] = [FactsBlock.self, ChartBlock.self, CardsBlock.self]
}

extension MarkdownRules {
  /// The rules for links and blocks in the Markdown of a country profile.
  static let profile = MarkdownRules(
    referenceSchemes: [KeyFact.scheme],
    blockSchemes: Set(Blocks.kinds.map { $0.scheme })
  )
}
