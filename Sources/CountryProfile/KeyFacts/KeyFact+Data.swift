import Text

extension KeyFact {
  /// The members of the fact in `key-facts.json`; `page` links to it on the site.
  func json(_ facts: LocalizedFacts, country: Country, page: String) -> JSONValue {
    let localizer = facts.localizer
    return .object([
      "id": .string(id),
      "label": .text(label),
      "value": .number(latest.value),
      "decimals": .optional(facts.figure(of: id)?.decimals),
      "qualifier": .optional(qualifier),
      "unit": unit.map { $0.json(localizer) } ?? .null,
      "display": localizer.json(facts.figure(of: id)?.display ?? ""),
      "refPeriod": .optional(latest.period?.iso),
      "status": .optional(latest.status?.rawValue),
      "source": .object(latest.source.json()),
      "definition": .optional(definition),
      "note": .optional(latest.note),
      "reviewBy": .optional(reviewBy?.value.iso),
      "scale": chart?.scale.map(\.json) ?? .null,
      "area": .object([
        "iso2": .string(country.iso2), "iso3": .string(country.iso3), "m49": .string(country.m49),
      ]),
      "codes": .object(worldBankCode.map { ["worldBank": .string($0)] } ?? [:]),
      "citation": localizer.json(facts.citation(of: self)),
      "page": .string(page),
    ])
  }
}

extension Scale {
  fileprivate var json: JSONValue {
    .object([
      "minimum": .number(minimum),
      "maximum": .number(maximum),
      "bands": .array(bands.map { .object(["label": .text($0.label), "from": .number($0.from)]) }),
      "source": .object(source.json()),
    ])
  }
}

extension Unit {
  fileprivate func json(_ localizer: Localizer) -> JSONValue {
    .object([
      "id": .string(id),
      "symbol": .string(symbol),
      "label": label.map { JSONValue.text($0) } ?? localizer.json(symbol),
    ])
  }
}
