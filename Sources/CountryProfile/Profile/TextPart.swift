import Templating
import Text

/// A part of a text as templates show it: words alone, or words that lead to a key fact or a source.
struct TextPart: Sendable {
  let text: String
  /// Where the words lead; nil for words alone.
  var url: SiteURL?
  /// The number of a key fact for machines, such as `7100000`; nil for other words.
  var value: String?

  static let schema = RecordSchema<TextPart>(
    "a part of a text",
    [
      .text("text", "The words", \.text),
      .optionalURL("url", "Where a figure comes from; absent for words alone", \.url),
      .optionalText("value", "The number for machines, in full; only of key facts", \.value),
    ]
  )
}
