/// The columns of the table of key facts, in order; readers find them by name.
///
/// Their descriptions are for the readers of the data package, as those of the JSON Schemas are.
struct KeyFactColumns: Sendable {
  let words: Words

  /// All columns.
  var all: [Column] { figure + time + source + remarks + country + elsewhere }
}

extension KeyFactColumns {
  private var figure: [Column] {
    [
      Column(
        "id",
        .string,
        "The id of the figure. It never changes, and is the anchor of the figure on the key facts page.",
        hashtag: "#meta+id",
        constraints: [
          "required": .bool(true), "unique": .bool(true), "pattern": .string("^[a-z0-9]+(-[a-z0-9]+)*$"),
        ],
        read: \.id
      ),
      Column(
        inLanguage("label"),
        .string,
        "What the figure is called.",
        hashtag: "#indicator+name" + languageAttribute,
        constraints: ["required": .bool(true)]
      ) { words.text($0.label) },
      Column(
        "value",
        .number,
        "The figure as a number, in the unit: 7100000 for 7.1 million people, 35 for 35 per cent.",
        hashtag: "#indicator+value+num",
        constraints: ["required": .bool(true)]
      ) { words.wording(of: $0.id)?.value },
      Column(
        "decimals",
        .integer,
        "How many decimals the figure has as shown.",
        hashtag: "#meta+decimals+num",
        constraints: ["required": .bool(true), "minimum": .number(0), "maximum": .number(9)]
      ) { words.wording(of: $0.id).map { String($0.decimals) } },
      Column(
        "qualifier",
        .string,
        "Whether the figure is a bound or an approximation, such as over, about or at-least; empty when it is neither.",
        hashtag: "#indicator+qualifier",
        read: \.qualifier
      ),
      Column(
        "unit",
        .string,
        "What the figure counts or measures: percent, an ISO 4217 currency code such as USD, or a unit of the profile; empty for a plain count or index.",
        hashtag: "#indicator+unit+code",
        read: \.unit?.id
      ),
      Column(
        "unit_symbol",
        .string,
        "The sign that is printed beside the number, such as % or people/km².",
        hashtag: "#indicator+unit+name",
        read: \.unit?.symbol
      ),
      Column(
        inLanguage("display"),
        .string,
        "The figure as the site shows it, such as “over 1.3 million”.",
        hashtag: "#description+display" + languageAttribute,
        constraints: ["required": .bool(true)]
      ) { words.wording(of: $0.id)?.display },
    ]
  }

  private var time: [Column] {
    [
      Column(
        "period",
        .string,
        "The time that the figure speaks of, in ISO 8601: a year, a month, a day, or two of these joined by a slash; empty when the source does not state it.",
        hashtag: "#meta+period",
        read: \.period?.iso
      ),
      Column("period_start", .date, "The first day of the period.", hashtag: "#date+start") {
        $0.period?.firstDay?.iso
      },
      Column("period_end", .date, "The last day of the period.", hashtag: "#date+end") {
        $0.period?.lastDay?.iso
      },
      Column(
        "status",
        .string,
        "How settled the figure is: undated when the source gives no period; empty when that is not stated.",
        hashtag: "#status",
        constraints: ["enum": .array(KeyFact.Status.allCases.map { .string($0.rawValue) })],
        read: \.status?.rawValue
      ),
    ]
  }
}

extension KeyFactColumns {
  /// The name of a column whose texts are in the site's language, such as `label_en`.
  func inLanguage(_ name: String) -> String {
    "\(name)_\(words.site.language.code)"
  }

  /// The HXL attribute of such a column, such as `+i_en`.
  var languageAttribute: String {
    "+i_" + words.site.language.code.lowercased().replacing("-", with: "_")
  }
}
