import OpenData

/// A key fact with the information that data files add to it, such as the country and the citation.
struct PublishedFact: Sendable {
  let fact: KeyFact
  let localized: ByLanguage<LocalizedFacts>
  let country: Country
  /// The figures in its label, definition and notes that are no key facts, in all languages.
  let figures: [SourcedFigure]
  /// The relative link from the data file to the fact, such as `../key-facts.html#population`.
  let page: String
  /// The observations of the fact, the latest first; never empty.
  let observations: [PublishedObservation]

  init(
    fact: KeyFact,
    localized: ByLanguage<LocalizedFacts>,
    country: Country,
    figures: [SourcedFigure],
    page: String
  ) {
    (self.fact, self.localized, self.country, self.page) = (fact, localized, country, page)
    self.figures = figures
    let figures = localized.map { [$0.figure(of: fact.id)] + $0.earlier(of: fact.id).map(\.figure) }
    observations = fact.observations.enumerated().map { index, observation in
      PublishedObservation(
        observation: observation,
        display: figures.text { $0.dropFirst(index).first??.display ?? "" }
      )
    }
  }

  var latest: PublishedObservation { observations[0] }
}

extension PublishedFact {
  /// The fields of JSON files; those with a `.column` are also in tables.
  static let data = DataRecord<PublishedFact>(
    "One figure with all that is needed to cite it.",
    [
      .required(
        "id",
        .id,
        "The id of the figure. It never changes, and is the anchor of the figure on the key facts page",
        \.fact.id
      )
      .column("id", "#meta+id", is: .key),
      label,
      PublishedObservation.value.reading(\.latest),
    ] + measure + [PublishedObservation.display.reading(\.latest)]
      + PublishedObservation.provenance.map { $0.reading(\.latest) } + [
        definition, PublishedObservation.note.reading(\.latest), reviewBy, earlier, otherFigures,
      ] + context
  )

  static let label = DataField<PublishedFact>
    .required("label", .byLanguage, "What the figure is called", \.fact.label)
    .column("label", "#indicator+name")

  private static let measure: [DataField<PublishedFact>] = [
    .required("decimals", .integer(in: 0...9), "How many decimals the figure has as shown", \.decimals)
      .column("decimals", "#meta+decimals+num"),
    qualifier,
    unit,
  ]

  static let qualifier = DataField<PublishedFact>
    .optional(
      "qualifier",
      .slug,
      "Whether the figure is a bound or an approximation, such as over, about or at-least",
      absent: "when it is neither",
      \.fact.qualifier
    )
    .column("qualifier", "#indicator+qualifier")

  static let unit = DataField<PublishedFact>
    .optional(
      "unit",
      .record(PublishedUnit.data, spread: true),
      "What the figure counts or measures",
      absent: "for a plain count or index",
      \.unit
    )

  private static let definition = DataField<PublishedFact>
    .optional(
      "definition",
      .byLanguage,
      "What exactly is counted",
      absent: "when the source gives no definition",
      \.fact.definition
    )
    .column("definition", "#description+definition")

  private static let reviewBy = DataField<PublishedFact>
    .optional(
      "reviewBy",
      .date,
      "The date by which the figure is to be checked again",
      absent: "when none is set",
      \.fact.reviewBy?.value
    )
    .column("review_by", "#date+review")

  private static let earlier = DataField<PublishedFact>
    .required(
      "earlier",
      .list(of: .record(PublishedObservation.data)),
      "The values of the figure before this one, the newest first; empty when none are known"
    ) { Array($0.observations.dropFirst()) }

  private static let otherFigures = DataField<PublishedFact>
    .required(
      "figures",
      .list(of: .record(SourcedFigure.data)),
      "The figures in its label, definition and notes that are no key facts; usually empty",
      \.figures
    )

  private static let context: [DataField<PublishedFact>] = [
    .optional(
      "scale",
      .record(Scale.data),
      "The known bounds between which the figure has its place",
      absent: "for a measure without them",
      \.fact.chart?.scale
    ),
    .record(
      "area",
      DataRecord("The country that the figure is about.", Country.codes),
      spread: true,
      \.country
    ),
    .record("codes", KeyFact.codes, spread: true, \.fact),
    .inTableOnly(
      .webAddress,
      "The permanent address of the figure",
      absent: "when the site’s address is not set",
      \.address
    )
    .column("url", "#meta+url"),
    .required(
      "citation",
      .byLanguage,
      "How to cite the figure",
      more: ": who says it, what, when, and its permanent address where the site has one",
      \.citation
    )
    .column("citation", "#meta+citation", more: ""),
    .required(
      "page",
      .path(#"^\.\./key-facts\.html#[a-z0-9-]+$"#),
      "The path of the figure on the key facts page, relative to this file",
      \.page
    ),
  ]
}

extension PublishedFact {
  private var decimals: Int { localized.first.figure(of: fact.id)?.decimals ?? 0 }
  private var citation: LocalizedText { localized.text { $0.citation(of: fact) } }
  private var address: String? { localized.first.address(of: fact) }

  private var unit: PublishedUnit? {
    fact.unit.map { unit in
      // A noun is published only in the languages in which it is given.
      let label = localized.optionalText { facts in
        let hasNoun = unit.label.map { $0.byLanguage[facts.localizer.language.code] != nil } ?? true
        return hasNoun ? facts.unit(of: fact) : nil
      }
      return PublishedUnit(unit: unit, label: label ?? .missing)
    }
  }
}

extension KeyFact {
  fileprivate static let codes = DataRecord<KeyFact>(
    "The same measure in other collections of data.",
    [
      .omittable(
        "worldBank",
        .string(pattern: #"^[A-Z0-9]+(\.[A-Z0-9]+)+$"#),
        "The code of the indicator in the World Bank’s data, such as SP.POP.TOTL",
        \.worldBankCode
      )
      .column(
        "world_bank",
        "#indicator+code+v_worldbank",
        "The code of the same measure in the World Bank’s data",
        absent: "when there is none"
      )
    ]
  )
}
