import OpenData

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
    ] + PublishedObservation.fields.map { $0.reading(\.value) }
  )
}
