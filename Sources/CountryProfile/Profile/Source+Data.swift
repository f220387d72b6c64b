import OpenData

extension Source {
  /// The fields of a source in `data/profile.json`, which lists all sources.
  static let listed = DataRecord<Source>(
    "One source.",
    [
      .required("id", .id, "The id of the source. It never changes", \.id),
      .required("title", .byLanguage, "The title", \.title),
      .required("publisher", .byLanguage, "Who published it", \.publisher),
      .optional(
        "published",
        .moment,
        "When it was published",
        absent: "when it does not say",
        \.published?.value
      ),
      .optional("url", .webAddress, "Its web address", absent: "when it has none", \.url),
      .optional(
        "note",
        .byLanguage,
        "What a reader must know about the source",
        absent: "when there is nothing to say",
        \.note
      ),
    ]
  )

  /// A source as data files repeat it with each figure, without the note for readers.
  fileprivate static let cited = DataRecord<Source>(
    "Where a figure, or the scale it stands on, comes from.",
    [
      .required("id", .id, "The id of the source", more: "; data/profile.json lists all sources", \.id)
        .column("source_id", "#meta+source+id", more: "; profile.json lists all sources", is: .foreignKey),
      .required("title", .byLanguage, "The title of the source", \.title)
        .column("source_title", "#meta+source+name", more: inFirstLanguage, is: .inFirstLanguage),
      .required("publisher", .byLanguage, "Who published the source", \.publisher)
        .column("source_publisher", "#org+name+publisher", more: inFirstLanguage, is: .inFirstLanguage),
      .optional("url", .webAddress, "The web address of the source", absent: "when it has none", \.url)
        .column("source_url", "#meta+source+url"),
      .optional(
        "published",
        .moment,
        "When the source was published",
        absent: "when it does not say",
        \.published?.value
      )
      .column("source_published", "#date+published"),
    ]
  )

  private static let inFirstLanguage = ", in the first language of the profile"
}

extension DataType<Source> {
  /// Returns the data type for the source of a figure; with `spread`, its fields are columns of the table of figures.
  static func source(spread: Bool = false) -> DataType {
    .record(Source.cited, as: "source", spread: spread)
  }
}

/// A figure in a text that is no key fact, with where it comes from.
struct SourcedFigure: Sendable {
  /// The code of the language of its text.
  let language: String
  /// The words in the text that link to the source, such as `35% of districts`.
  let text: String
  let source: Source

  static let data = DataRecord<SourcedFigure>(
    "One figure in a text that is no key fact.",
    [
      .required("language", .languageCode, "The language code (BCP 47) of the text", \.language),
      .required("text", .text, "The figure in the words of the text", \.text),
      .required("source", .source(), "Where the figure comes from", \.source),
    ]
  )
}
