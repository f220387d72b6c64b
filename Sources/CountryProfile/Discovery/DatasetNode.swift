import Text

/// The key facts as a `Dataset` of schema.org, with the files that contain them.
struct DatasetNode {
  let site: LocalizedSite
  /// All data files of the site; the node names only those with key facts.
  let downloads: [Download]
  /// A reference to the node of the office, which publishes the data.
  let office: JSONValue

  /// Returns the node for the page of key facts, whose absolute address is `address`.
  func json(on page: SitePage, at address: String) -> JSONValue {
    let facts = site.keyFacts.facts
    return .thing(
      "Dataset",
      id: GraphNode.dataset.id(at: address),
      [
        "name": .string(site.fullTitle(page.title)),
        // Search engines ignore a data set without a description.
        "description": .string(
          page.summary ?? facts.map { site.text($0.label) }.joined(separator: ", ")
        ),
        "url": .string(address),
        "inLanguage": .string(site.language.code),
        "creator": office,
        "publisher": office,
        "license": site.profile.licence.map { license(site.text($0)) },
        "creditText": site.profile.citation.map { .string(site.text($0)) },
        "dateModified": site.lastChange(of: page).map { .string($0.iso) },
        "spatialCoverage": .country(of: site),
        "isBasedOn": .array(sources(of: facts).map(source)),
        "distribution": .array(downloads.filter(\.file.hasKeyFacts).map(distribution)),
        "variableMeasured": .array(facts.map(variable)),
      ]
    )
  }
}

extension DatasetNode {
  private func distribution(_ download: Download) -> JSONValue {
    let file = download.file
    return .thing(
      "DataDownload",
      [
        "name": site.labels[file.label].map(JSONValue.string),
        "contentUrl": .optional(site.links.address(ofFile: file.path)),
        "contentSize": .string(site.localizer.size(download.bytes.count)),
        "encodingFormat": .string(file.format.mediaType),
      ]
    )
  }

  private func variable(_ fact: KeyFact) -> JSONValue {
    .thing(
      "PropertyValue",
      [
        "name": .string(site.text(fact.label)),
        "value": .number(fact.latest.value),
        "unitText": site.localizedFacts.unit(of: fact).map(JSONValue.string),
        "description": .string(description(of: fact)),
        "propertyID": fact.worldBankCode.map(JSONValue.string),
        "url": .optional(site.localizedFacts.address(of: fact)),
      ]
    )
  }

  /// Returns what a bare number does not say: its qualifier, definition and period.
  private func description(of fact: KeyFact) -> String {
    let limited = fact.qualifier.flatMap { _ in site.localizedFacts.figure(of: fact.id)?.display }
    let period = fact.latest.period.map { site.localizer.period($0).display } ?? site.labels.dateNotStated
    let parts = [limited, fact.definition.map(site.text), period]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  /// Returns the sources of the facts, each once, in the order of the profile.
  private func sources(of facts: [KeyFact]) -> [Source] {
    let used = Set(facts.map(\.latest.source.id))
    return site.profile.sources.filter { used.contains($0.id) }
  }

  private func source(_ source: Source) -> JSONValue {
    .thing(
      "CreativeWork",
      [
        "name": .string(site.text(source.title)),
        "publisher": .thing("Organization", ["name": .string(site.text(source.publisher))]),
        "datePublished": source.published.map { .string($0.value.iso) },
        "url": source.url.map(JSONValue.string),
      ]
    )
  }

  /// Returns licence terms as an address if they are one, otherwise as a work whose name is the terms.
  private func license(_ terms: String) -> JSONValue {
    let isAddress = terms.hasPrefix("https://") || terms.hasPrefix("http://")
    return isAddress ? .string(terms) : .thing("CreativeWork", ["name": .string(terms)])
  }
}
