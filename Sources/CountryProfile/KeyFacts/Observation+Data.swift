import OpenData

/// An observation of a key fact as data files show it: the latest one, or an earlier one.
struct PublishedObservation: Sendable {
  let observation: Observation
  /// The figure as readers see it, without its unit.
  let display: LocalizedText
}

extension PublishedObservation {
  /// An observation before the latest one, whose fields are among those of the fact.
  static let data = DataRecord<PublishedObservation>("A value that a figure had before.", fields)

  /// The fields of an observation; those with a `.column` are also in tables.
  static let fields = [value, display] + provenance + [note]

  static let value = DataField<PublishedObservation>
    .required(
      "value",
      .number,
      "The figure as a number, in the unit: 7100000 for 7.1 million people, 35 for 35 per cent",
      \.observation.value
    )
    .column("value", "#indicator+value+num")

  static let display = DataField<PublishedObservation>
    .required(
      "display",
      .byLanguage,
      "The figure as the site shows it",
      more: ", such as “over 1.3 million”",
      \.display
    )
    .column("display", "#description+display")

  /// When the value was so, how settled it is, and where it comes from.
  static let provenance: [DataField<PublishedObservation>] = [
    .optional(
      "refPeriod",
      .period,
      "The time that the figure speaks of",
      absent: "when the source does not state it",
      \.observation.period
    )
    .column(
      "period",
      "#meta+period",
      more: ", in ISO 8601: a year, a month, a day, or two of these joined by a slash"
    ),
    .inTableOnly(.date, "The first day of the period", \.observation.period?.firstDay)
      .column("period_start", "#date+start"),
    .inTableOnly(.date, "The last day of the period", \.observation.period?.lastDay)
      .column("period_end", "#date+end"),
    .optional(
      "status",
      .choice,
      "How settled the figure is",
      more: """
        : final, an estimate, provisional, a projection, undated when the source gives no period, or superseded by a \
        newer figure
        """,
      absent: "when that is not stated",
      \.observation.status
    )
    .column("status", "#status", more: ": undated when the source gives no period"),
    .required("source", .source(spread: true), "Where the figure comes from", \.observation.source),
  ]

  static let note = DataField<PublishedObservation>
    .optional(
      "note",
      .byLanguage,
      "What a reader must know beside the figure",
      absent: "when there is nothing to say",
      \.observation.note
    )
    .column("note", "#description+note")
}

/// An earlier value of a key fact as a row of a table, with the name of the fact.
struct EarlierValue: Sendable {
  let fact: PublishedFact
  let value: PublishedObservation

  /// Returns the earlier values of a fact, the newest first.
  static func all(of fact: PublishedFact) -> [EarlierValue] {
    fact.observations.dropFirst().map { EarlierValue(fact: fact, value: $0) }
  }
}

extension EarlierValue {
  /// The columns of the table: those of key facts that change with the value.
  static let data = DataRecord<EarlierValue>(
    "A value that a figure had before.",
    [
      .required("id", .id, "The id of the figure, as in key-facts.csv", \.fact.fact.id)
        .column("id", "#meta+id", is: .foreignKey),
      PublishedFact.label.reading(\.fact),
      PublishedFact.qualifier.reading(\.fact),
      PublishedFact.unit.reading(\.fact),
    ] + PublishedObservation.fields.map { $0.reading(\.value) }
  )
}
