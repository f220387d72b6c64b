import Text

extension DataRenderer {
  /// The members of `key-facts.json`.
  var keyFacts: [String: JSONValue] {
    let organisation = site.profile.organisation
    return [
      "facts": .array(site.keyFacts.facts.map(fact)),
      "profile": .object([
        "organisation": .object([
          "name": .text(organisation.name), "abbreviation": .string(organisation.abbreviation),
        ]),
        "country": country,
        "url": .optional(site.profile.url),
      ]),
      "languages": languages,
      "licence": .optional(site.profile.licence),
      "citation": .optional(site.profile.citation),
    ]
  }
}

extension DataRenderer {
  private func fact(_ fact: KeyFact) -> JSONValue {
    let country = site.profile.country
    let page = PagePath.keyFacts.output(in: "")
    return .object([
      "id": .string(fact.id),
      "label": .text(fact.label),
      "value": .number(fact.value),
      "decimals": .optional(site.wordings[fact.id]?.decimals),
      "qualifier": .optional(fact.qualifier),
      "unit": unit(fact.unit),
      "display": byLanguage(site.wordings[fact.id]?.display ?? ""),
      "refPeriod": .optional(fact.period?.iso),
      "status": .optional(fact.status?.rawValue),
      "source": .object(source(fact.source)),
      "definition": .optional(fact.definition),
      "note": .optional(fact.note),
      "reviewBy": .optional(fact.reviewBy?.value.iso),
      "scale": fact.chart?.scale.map(scale) ?? .null,
      "area": .object([
        "iso2": .string(country.iso2), "iso3": .string(country.iso3), "m49": .string(country.m49),
      ]),
      "codes": .object(fact.worldBankCode.map { ["worldBank": .string($0)] } ?? [:]),
      "citation": byLanguage(words.citation(of: fact)),
      "page": .string(link(to: page, fragment: fact.id, from: DataFile.keyFacts.path)),
    ])
  }

  private func scale(_ scale: Scale) -> JSONValue {
    .object([
      "minimum": .number(scale.minimum),
      "maximum": .number(scale.maximum),
      "bands": .array(scale.bands.map { .object(["label": .text($0.label), "from": .number($0.from)]) }),
      "source": .object(source(scale.source)),
    ])
  }

  private func unit(_ unit: Unit?) -> JSONValue {
    guard let unit else { return .null }
    return .object([
      "id": .string(unit.id),
      "symbol": .string(unit.symbol),
      "label": unit.label.map { JSONValue.text($0) } ?? byLanguage(unit.symbol),
    ])
  }
}
