import OpenData

/// A unit as data files show it; a unit without a label uses its symbol as the label.
struct PublishedUnit {
  let unit: Unit
  let label: LocalizedText

  static let data = DataRecord<PublishedUnit>(
    "A unit.",
    [
      .required(
        "id",
        .string(pattern: "^([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)$"),
        "The unit by name",
        more: "\(names) such as people-per-km2",
        \.unit.id
      )
      .column(
        "unit",
        "#indicator+unit+code",
        "What the figure counts or measures",
        more: names,
        absent: "for a plain count or index"
      ),
      .required(
        "symbol",
        .text,
        "The sign that is printed beside the number, such as % or people/km²",
        \.unit.symbol
      )
      .column("unit_symbol", "#indicator+unit+name"),
      .required("label", .byLanguage, "The unit in words", \.label),
    ]
  )

  private static let names = ": percent, an ISO 4217 currency code such as USD, or a unit of the profile"
}
