import Diagnostics
import Markdown

/// Puts the fact sheets of a site together, and checks that all is there that they name.
struct FactSheetChecker {
  private let settings: FactSheetSettings
  private let profile: Profile
  private let language: Language
  private let keyFacts: KeyFacts
  private let labels: Labels
  private let today: CalendarDate
  private let words: FactSheetFindings
  private let report: Report

  init(
    _ settings: FactSheetSettings,
    profile: Profile,
    language: Language,
    keyFacts: KeyFacts,
    labels: Labels,
    texts: PageSources,
    today: CalendarDate,
    report: Report
  ) {
    self.report = report
    self.settings = settings
    self.profile = profile
    self.language = language
    self.keyFacts = keyFacts
    self.labels = labels
    words = FactSheetFindings(texts: texts, language: language)
    self.today = today
  }

  /// The sheet of the whole profile and that of each area; reports everything that is wrong with them.
  func sheets(home: SitePage?, areas: [SitePage]) -> [FactSheet] {
    if labels.pages == nil { report.add(words.noPageCountWords) }
    if settings.edition.value > today { report.add(words.futureEdition(settings)) }
    let common = facts(in: settings.band)
    var sheets: [FactSheet] = []
    if let home {
      let parts = areas.map { FactSheet.Area(page: $0, text: part(of: $0)) }
      sheets.append(sheet(of: home, areas: parts, output: "fact-sheet.html", common: common))
    }
    for area in areas {
      sheets.append(sheet(of: area, output: "fact-sheets/\(area.page.path.name).html", common: common))
    }
    return sheets
  }
}

extension FactSheetChecker {
  private func sheet(
    of page: SitePage,
    areas: [FactSheet.Area] = [],
    output: String,
    common: [String]
  ) -> FactSheet {
    let options = page.page.frontMatter.factSheet?.value
    let text = page.page.body.excerpt(without: leftOut(of: page))
    let band = options?.band.map { facts(in: $0) } ?? common
    let inTexts = page.facts(in: text) + areas.flatMap { area in area.text.map(area.page.facts) ?? [] }
    let figures = inTexts.unique.filter { !band.contains($0) }
    return FactSheet(
      page: page,
      output: output,
      edition: settings.edition.value,
      text: text,
      areas: areas,
      band: band,
      partners: options?.partners ?? settings.partners.map(localized),
      donors: options?.donors ?? settings.donors.map(localized),
      figures: figures,
      sources: sources(of: band + figures)
    )
  }

  private func localized(_ text: LocalizedText) -> String {
    text.text(in: language, of: profile)
  }

  private func sources(of facts: [String]) -> [Source] {
    let sources = facts.compactMap { keyFacts[$0]?.source }
    let ids = sources.map(\.id).unique
    return ids.compactMap { id in sources.first { $0.id == id } }
  }

  /// What stands of an area's text on the sheet of the whole profile, where its title is a heading of the third level.
  private func part(of page: SitePage) -> MarkdownDocument? {
    let body = page.page.body
    switch settings.areas {
    case .full: return body.excerpt(without: leftOut(of: page), headingsLoweredBy: 2)
    case .introduction: return body.excerpt(without: Set(body.sectionHeadings.map(\.id)))
    case .summary: return nil
    }
  }

  /// The ids of the headings whose sections do not stand on the sheets.
  private func leftOut(of page: SitePage) -> Set<String> {
    let names = page.page.frontMatter.factSheet?.value.leaveOut ?? []
    guard !names.isEmpty else { return [] }
    let headings = page.page.body.sectionHeadings
    var ids: Set<String> = []
    for name in names {
      let matches = headings.filter { $0.text == name.value }
      ids.formUnion(matches.map(\.id))
      if matches.isEmpty { report.add(words.noHeading(name, among: headings)) }
    }
    return ids
  }
}

extension FactSheetChecker {
  private func facts(in band: Located<String>) -> [String] {
    if let facts = keyFacts.groups[band.value] { return facts }
    report.add(words.noGroup(band, among: keyFacts.groups.keys))
    return []
  }
}

extension SitePage {
  /// The ids of the key facts that sentences of an excerpt of the page speak of.
  fileprivate func facts(in excerpt: MarkdownDocument) -> [String] {
    excerpt.slots.compactMap { slot in
      guard slot.edge == .start, case .fact(let id, _)? = targets[slot.reference] else { return nil }
      return id
    }
  }
}
