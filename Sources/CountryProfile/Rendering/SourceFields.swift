import Templating
import Text

/// What templates can use of a source.
enum SourceFields {
  static func schema(_ words: Words) -> RecordSchema<Source> {
    RecordSchema(
      "a source",
      [
        .text("id", \.id),
        .text("title") { words.text($0.title) },
        .text("publisher") { words.text($0.publisher) },
        .optionalRecord("published", of: DateView.schema) { $0.published.map(words.date) },
        .optionalURL("url") { $0.url.map(SiteURL.external) },
        .url("anchor") { words.url(of: $0) },
        .optionalText("note") { $0.note.map(words.text) },
      ]
    )
  }
}
