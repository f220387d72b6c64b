import Templating

/// What templates can use, with the values that all pages share worked out once.
struct TemplateFields: Sendable {
  /// The fields of blocks of data in pages' texts.
  let block: BlockFields
  /// The fields of pages.
  let page: PageFields
  /// The fields of fact sheets and of the pictures that other sites show.
  let factSheet: FactSheetFields

  init(_ site: Site, assets: Assets, downloads: [Download]) {
    let words = Words(site)
    let source = SourceFields.schema(words)
    let card = CardFields.schema(words, icons: assets.icons)
    let keyFact = KeyFactFields(words, source: source)
    let siteSchema = SiteFields.schema(words, source: source, downloads: downloads)
    let labels = LabelFields(site.labels)
    let areas = RecordSchema<Site>("the areas", [.list("areas", of: card, \.areas)])
    let shared = SharedFields(
      site: (siteSchema.type, siteSchema.value(of: site)),
      labels: (labels.type, labels.value),
      assets: (assets.type, assets.value),
      areas: (.list(.record(card.type)), areas.value(of: site).fields[0])
    )
    block = BlockFields(site, shared: shared, keyFact: keyFact, card: card)
    factSheet = FactSheetFields(words, shared: shared, keyFact: keyFact, source: source, icons: assets.icons)
    page = PageFields(
      words: words,
      card: card,
      keyFact: keyFact,
      shared: shared,
      icons: assets.icons,
      sharing: SharingFields(words, downloads: downloads),
      factSheet: factSheet
    )
  }
}

/// Values that stand in every template's record.
struct SharedFields: Sendable {
  let site: (type: RecordType, value: Value)
  let labels: (type: RecordType, value: Value)
  let assets: (type: RecordType, value: Value)
  let areas: (type: ValueType, value: Value)

  func fields<Source>() -> [SchemaField<Source>] {
    [
      .constant("site", type: .record(site.type), value: site.value),
      .constant("labels", type: .record(labels.type), value: labels.value),
      .constant("assets", type: .record(assets.type), value: assets.value),
      .constant("areas", type: areas.type, value: areas.value),
    ]
  }
}

extension Value {
  fileprivate var fields: [Value] {
    guard case .record(let values) = self else { return [] }
    return values
  }
}
