import Diagnostics
import Files
import Markdown

struct FactSheets: Sendable {
  let site: LocalizedSite
  /// The sheet of the whole profile, then those of the areas in the order in which readers see them.
  let all: [FactSheet]
  /// Whether a browser prints the sheets, and draws pictures of their pages for other sites.
  let isPrinted: Bool
  private let indices: [PagePath: Int]

  /// Makes the fact sheets of a site, with one `FactSheets` for each language.
  static func all(of site: Site, isPrinted: Bool, tree: FileTree, report: Report) -> [FactSheets] {
    site.localized.map { FactSheets(of: $0, isPrinted: isPrinted, tree: tree, report: report) }
  }

  /// Makes the sheets that the profile enables; reports unknown groups of key facts and unknown headings.
  ///
  /// `tree` is the content folder, for the file paths in messages.
  init(of site: LocalizedSite, isPrinted: Bool, tree: FileTree, report: Report) {
    if let settings = site.profile.factSheets {
      let builder = FactSheets.Builder(site: site, settings: settings, report: report)
      self.init(builder.sheets(), of: site, isPrinted: isPrinted)
    } else {
      if isPrinted { report.add(Self.nothingToPrint(in: tree)) }
      self.init([], of: site, isPrinted: isPrinted)
    }
  }

  private init(_ sheets: [FactSheet], of site: LocalizedSite, isPrinted: Bool) {
    self.site = site
    all = sheets
    self.isPrinted = isPrinted
    indices = Dictionary(
      zip(sheets.map(\.page.path), sheets.indices),
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the sheet of the home page or an area; nil for other pages, and if the profile has no settings for sheets.
  func sheet(of page: SitePage) -> FactSheet? {
    // This is called for every page, so the look-up is skipped if there are no sheets.
    all.isEmpty ? nil : indices[page.path].map { all[$0] }
  }

  private static func nothingToPrint(in tree: FileTree) -> Diagnostic {
    Diagnostic(
      .error,
      "missing-fact-sheets",
      "the profile says nothing of fact sheets, so there is nothing to print",
      at: SourceLocation(file: tree.displayPath(Profile.file)),
      fix: "add lines 'fact-sheets:', '  edition: 2026-11-23', '  band: headline', or build without --pdf"
    )
  }
}

extension FactSheets {
  struct Builder {
    let site: LocalizedSite
    let settings: FactSheetSettings
    let report: Report

    /// Returns the sheet of the whole profile, then that of each area; reports unknown groups and headings.
    func sheets() -> [FactSheet] {
      let common = facts(in: settings.band)
      let home = site.pages.first { $0.path == .home }
      let ofProfile = home.map { home in
        let parts = site.areas.map { FactSheet.Area(page: $0, text: part(of: $0)) }
        return sheet(of: home, areas: parts, output: "\(site.folder)fact-sheet.html", common: common)
      }
      let ofAreas = site.areas.map { area in
        sheet(of: area, output: "\(site.folder)fact-sheets/\(area.path.name).html", common: common)
      }
      return (ofProfile.map { [$0] } ?? []) + ofAreas
    }
  }
}

extension FactSheets.Builder {
  private func sheet(
    of page: SitePage,
    areas: [FactSheet.Area] = [],
    output: String,
    common: [String]
  ) -> FactSheet {
    let options = page.frontMatter.factSheet?.value
    let text = page.body.excerpt(without: leftOut(of: page))
    let band = options?.band.map { facts(in: $0) } ?? common
    let origins =
      page.frontMatter.title.origins + (page.frontMatter.summary?.origins ?? []) + page.origins(of: text)
      + areas.flatMap { area in
        area.text.map(area.page.origins) ?? area.page.frontMatter.summary?.origins ?? []
      }
      + (site.sheetDisclaimer?.origins ?? [])
      + band.compactMap { site.keyFacts[$0].flatMap(site.sheetNote) }.flatMap(\.origins)
    let figures = origins.compactMap(\.fact).unique.filter { !band.contains($0) }
    return FactSheet(
      page: page,
      output: output,
      edition: settings.edition.value,
      text: text,
      areas: areas,
      band: band,
      partners: options?.partners?.map(\.plain) ?? settings.partners.map(site.text),
      donors: options?.donors?.map(\.plain) ?? settings.donors.map(site.text),
      figures: figures,
      sources: sources(of: band.map(FigureOrigin.fact) + origins)
    )
  }

  private func sources(of figures: [FigureOrigin]) -> [Source] {
    let ids = figures.compactMap { figure in
      switch figure {
      case .fact(let id): site.keyFacts[id]?.latest.source.id
      case .source(let id): id
      }
    }
    return ids.unique.compactMap { id in site.profile.sources.first { $0.id == id } }
  }

  /// Returns the part of an area's text on the sheet of the whole profile; nil if the sheet shows the summary.
  ///
  /// The area's title is a heading of level 3 there, so headings in the text are lowered to level 4 and below.
  private func part(of page: SitePage) -> MarkdownDocument? {
    switch settings.areas {
    case .full: page.body.excerpt(without: leftOut(of: page), headingsLoweredBy: 2)
    case .introduction: page.body.excerpt(without: Set(page.body.sectionHeadings.map(\.id)))
    case .summary: nil
    }
  }

  /// Returns the ids of the headings whose sections the sheets leave out; reports names that no heading has.
  private func leftOut(of page: SitePage) -> Set<String> {
    let names = page.frontMatter.factSheet?.value.leaveOut ?? []
    guard !names.isEmpty else { return [] }
    let headings = page.body.sectionHeadings
    var ids: Set<String> = []
    for name in names {
      let matches = headings.filter { $0.text == name.value }
      ids.formUnion(matches.map(\.id))
      if matches.isEmpty { report.add(unknownHeading(name, among: headings)) }
    }
    return ids
  }

  private func facts(in band: Located<String>) -> [String] {
    if let facts = site.keyFacts.groups[band.value] { return facts }
    report.add(unknownGroup(band))
    return []
  }
}

extension FactSheets.Builder {
  private func unknownGroup(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      .error,
      "unknown-group",
      "there is no group of key facts '\(id.value)'",
      at: id.location,
      fix: NearMiss.question(for: id.value, among: site.keyFacts.groups.keys)
        ?? "add it to 'groups' in \(KeyFacts.file)"
    )
  }

  private func unknownHeading(_ name: Located<String>, among headings: [Heading]) -> Diagnostic {
    Diagnostic(
      .error,
      "unknown-heading",
      "this page has no heading '\(name.value)' whose section could be left out",
      at: name.location,
      fix: NearMiss.question(for: name.value, among: headings.map(\.text))
        ?? "write a heading of this page, without the number signs"
    )
  }
}

extension SitePage {
  /// Returns what the figures in sentences of an excerpt link to, in order and with repetitions.
  fileprivate func origins(of excerpt: MarkdownDocument) -> [FigureOrigin] {
    excerpt.slots.compactMap { slot in
      guard slot.edge == .start else { return nil }
      return switch targets[slot.reference] {
      case .fact(let id, _): .fact(id)
      case .source(let id): .source(id)
      case .page, .file, .picture, .block, nil: nil
      }
    }
  }
}

extension LinkedText {
  fileprivate var origins: [FigureOrigin] {
    links.map { link in
      switch link.scheme {
      case .fact: .fact(link.id)
      case .source: .source(link.id)
      }
    }
  }
}

/// What says where a figure in a text comes from, by its id.
private enum FigureOrigin {
  case fact(String)
  case source(String)

  /// The id of the key fact; nil for a figure that is none.
  var fact: String? {
    if case .fact(let id) = self { id } else { nil }
  }
}
