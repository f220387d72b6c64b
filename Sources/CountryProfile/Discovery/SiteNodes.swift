import Text

/// The nodes that are in the graph of every page: the organisation, its office, and the site itself.
struct SiteNodes {
  private let site: LocalizedSite
  private let home: String

  /// `home` is the absolute address of the home page, with which the ids of the nodes begin.
  init(_ site: LocalizedSite, home: String) {
    self.site = site
    self.home = home
  }

  /// The whole organisation, of which the office is a part.
  var organisation: JSONValue {
    let organisation = site.profile.organisation
    return .thing(
      "Organization",
      id: GraphNode.organisation.id(at: home),
      [
        "name": .string(site.text(organisation.name)),
        "alternateName": .string(organisation.abbreviation),
        "description": organisation.description.map { .string(site.text($0)) },
      ]
    )
  }

  /// The office in the country, which publishes the site.
  var office: JSONValue {
    let contact = site.profile.contact
    let address = contact.address.map(site.text).joined(separator: ", ")
    return .thing(
      "Organization",
      id: GraphNode.office.id(at: home),
      [
        "name": .string(site.text(contact.name)),
        "alternateName": .string(site.name),
        "url": .string(home),
        "parentOrganization": .reference(GraphNode.organisation.id(at: home)),
        "areaServed": .country(of: site),
        "address": address.isEmpty ? nil : .string(address),
        "telephone": telephone(contact.phones.map(\.number.value.display)),
        "email": contact.email.map(JSONValue.string),
        "sameAs": contact.links.isEmpty ? nil : .array(contact.links.map { .string($0.url) }),
      ]
    )
  }

  private func telephone(_ numbers: [String]) -> JSONValue? {
    numbers.count > 1 ? .array(numbers.map(JSONValue.string)) : numbers.first.map(JSONValue.string)
  }

  var website: JSONValue {
    .thing(
      "WebSite",
      id: GraphNode.website.id(at: home),
      [
        "name": .string(site.name),
        "alternateName": .string(site.text(site.profile.contact.name)),
        "url": .string(home),
        "inLanguage": .string(site.language.code),
        "publisher": .reference(GraphNode.office.id(at: home)),
      ]
    )
  }
}

extension JSONValue {
  static func country(of site: LocalizedSite) -> JSONValue {
    let country = site.profile.country
    return .thing(
      "Country",
      [
        "name": .string(site.text(country.name)),
        "alternateName": .string(site.text(country.shortName)),
        "identifier": .string(country.iso3),
      ]
    )
  }
}
