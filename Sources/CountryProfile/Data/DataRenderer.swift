import OpenData
import Publishing
import Text

/// Renders the site as open data: tables, JSON files with schemas, and a package that describes them.
struct DataRenderer {
  let site: Site

  /// Returns the data files about the whole site that it has, in the order of `DataFile.all`.
  func downloads() -> [Download] {
    let facts = facts
    var content = DataContent(
      site: site,
      keyFacts: PublishedFacts(profile: site.profile, facts: facts),
      table: DataTable(facts, PublishedFact.data, languages: localizedFacts.languages),
      earlier: DataTable(
        facts.flatMap(EarlierValue.all),
        EarlierValue.data,
        languages: localizedFacts.languages
      ),
      areas: areas
    )
    for file in DataFile.all where file.condition?(content) ?? true {
      content.downloads.append(Download(file: file, bytes: file.bytes(content)))
    }
    return content.downloads
  }

  /// Returns a file for each area, with the area's whole text as HTML.
  ///
  /// `body` renders the text of an area's page, given a language code, the page, and the base of its links.
  func areaFiles(body: (String, SitePage, LinkBase) -> [UInt8]) -> [Output] {
    site.areas.map { pages in
      let path = PublishedArea.path(of: pages.first)
      let whole = WholeArea(
        area: PublishedArea(pages: pages, file: path),
        body: pages.text { String(decoding: body($0, $1, .relative(to: path)), as: UTF8.self) },
        figures: figures(in: pages)
      )
      return Output(path: path, bytes: DataDocuments.area.text(whole))
    }
  }
}

extension DataRenderer {
  /// Returns the figures in an area's texts that are no key facts, one language after the other.
  private func figures(in pages: ByLanguage<SitePage>) -> [SourcedFigure] {
    zip(pages.languages, pages.values).flatMap { figures($1.sourcedTexts, in: $0) }
  }

  /// Returns the figures in the texts of a key fact that are no key facts, one language after the other.
  private func figures(in fact: KeyFact) -> [SourcedFigure] {
    let texts = [fact.label, fact.definition].compactMap(\.self) + fact.observations.compactMap(\.note)
    return site.localized.map(\.language.code).flatMap { language in
      figures(texts.compactMap { $0.linked[language] }.flatMap(\.sourcedTexts), in: language)
    }
  }

  private func figures(_ texts: [(text: String, source: String)], in language: String) -> [SourcedFigure] {
    texts.compactMap { text, id in
      site.profile.sources.first { $0.id == id }
        .map { SourcedFigure(language: language, text: text, source: $0) }
    }
  }

  private var localizedFacts: ByLanguage<LocalizedFacts> {
    ByLanguage(site.localized.map { ($0.language.code, $0.localizedFacts) })
  }

  private var facts: [PublishedFact] {
    let links = LinkBase.relative(to: DataFile.keyFacts.path)
    let localizedFacts = localizedFacts
    return site.keyFacts.facts.map { fact in
      PublishedFact(
        fact: fact,
        localized: localizedFacts,
        country: site.profile.country,
        figures: figures(in: fact),
        page: links.address(of: site.first.links.url(ofFact: fact.id))
      )
    }
  }

  private var areas: PublishedAreas {
    PublishedAreas(
      profile: site.profile,
      areas: site.areas.map { PublishedArea(pages: $0, file: DataFile.areas.path) }
    )
  }
}
