import Templating

/// The fields of all templates; values that are the same on all pages are computed only once.
struct TemplateFields: Sendable {
  let block: BlockFields
  let page: PageFields
  let factSheet: FactSheetFields
  let feed: FeedFields

  init(_ site: LocalizedSite, _ factSheets: FactSheets, assets: Assets, downloads: [Download]) {
    let localizer = site.localizer
    let source = Source.schema(localizer, links: site.links, parts: site.localizedFacts.parts)
    let card = CardFields.schema(localizer, icons: assets.icons)
    let keyFact = KeyFactFields(site.keyFacts, site.localizedFacts, source: source)
    let cards = { @Sendable (section: String) in (site.sections[section] ?? []).map(card.value(of:)) }
    let siteSchema = SiteFields.schema(site, factSheets, source: source, downloads: downloads)
    let labels = LabelFields(site.labels)
    let shared = SharedFields([
      ("site", "What is the same on every page", .record(siteSchema.type), siteSchema.value(of: site)),
      (
        "labels", "The words of `labels.yaml`: `skip-to-content` is `labels.skip_to_content`",
        .record(labels.type), labels.value
      ),
      (
        "assets", "Where the files in `assets` are: `assets/style.css` is `assets.style.css`",
        .record(assets.type), assets.value
      ),
      (
        "areas", "The pages of the section `areas`, in its order", .list(.record(card.type)),
        .list(cards(PagePath.areas))
      ),
    ])
    block = BlockFields(
      shared: shared,
      records: BlockRecords(keyFact: keyFact, card: card.type, cards: cards)
    )
    feed = FeedFields(site, shared: shared)
    factSheet = FactSheetFields(
      site,
      isPrinted: factSheets.isPrinted,
      shared: shared,
      keyFact: keyFact,
      source: source
    ) { [icons = assets.icons] in icons.url(of: $0) }
    page = PageFields(
      site: site,
      factSheets: factSheets,
      card: card,
      keyFact: keyFact,
      shared: shared,
      icons: assets.icons,
      discovery: DiscoveryFields(site, factSheets, downloads: downloads),
      factSheet: factSheet
    )
  }
}
