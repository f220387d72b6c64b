extension KeyFactColumn {
  /// The names of the columns, in the order of the table.
  enum Name: String, Sendable, CaseIterable, Decodable {
    case id
    case label
    case value
    case decimals
    case qualifier
    case unit
    case unitSymbol = "unit_symbol"
    case display
    case period
    case periodStart = "period_start"
    case periodEnd = "period_end"
    case status
    case sourceID = "source_id"
    case sourceTitle = "source_title"
    case sourcePublisher = "source_publisher"
    case sourceURL = "source_url"
    case sourcePublished = "source_published"
    case definition
    case note
    case reviewBy = "review_by"
    case iso2
    case iso3
    case m49
    case worldBank = "world_bank"
    case url
    case citation
  }
}

extension KeyFactColumn.Name {
  /// What a fact says in the column of this name; nil where it says nothing.
  func text(of fact: KeyFact, _ site: Site) -> String? {
    let facts = site.localizedFacts
    return switch self {
    case .id: fact.id
    case .label: site.text(fact.label)
    case .value: facts.figure(of: fact.id)?.value
    case .decimals: facts.figure(of: fact.id).map { String($0.decimals) }
    case .qualifier: fact.qualifier
    case .unit: fact.unit?.id
    case .unitSymbol: fact.unit?.symbol
    case .display: facts.figure(of: fact.id)?.display
    case .period: fact.period?.iso
    case .periodStart: fact.period?.firstDay?.iso
    case .periodEnd: fact.period?.lastDay?.iso
    case .status: fact.status?.rawValue
    case .sourceID: fact.source.id
    case .sourceTitle: site.text(fact.source.title)
    case .sourcePublisher: site.text(fact.source.publisher)
    case .sourceURL: fact.source.url
    case .sourcePublished: fact.source.published?.iso
    case .definition: fact.definition.map(site.text)
    case .note: fact.note.map(site.text)
    case .reviewBy: fact.reviewBy?.value.iso
    case .iso2: site.profile.country.iso2
    case .iso3: site.profile.country.iso3
    case .m49: site.profile.country.m49
    case .worldBank: fact.worldBankCode
    case .url: facts.address(of: fact)
    case .citation: facts.citation(of: fact)
    }
  }
}
