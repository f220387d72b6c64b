import Text

extension DataRenderer {
  /// The members of `profile.json`.
  var profile: [String: JSONValue] {
    let profile = site.profile
    return [
      "organisation": .object([
        "name": .text(profile.organisation.name),
        "abbreviation": .string(profile.organisation.abbreviation),
        "description": .optional(profile.organisation.description),
      ]),
      "country": country,
      "languages": .array(
        profile.languages.map { language in
          .object([
            "code": .string(language.code), "name": .string(language.name),
            "locale": .string(language.locale),
          ])
        }
      ),
      "contact": contact,
      "sources": .array(profile.sources.map { source in .object(self.source(source, withNote: true)) }),
      "url": .optional(profile.url),
      "licence": .optional(profile.licence),
      "citation": .optional(profile.citation),
      "disclaimer": .optional(profile.disclaimer),
    ]
  }

  /// The country that all data is about.
  var country: JSONValue {
    let country = site.profile.country
    return .object([
      "name": .text(country.name),
      "shortName": .text(country.shortName),
      "iso2": .string(country.iso2),
      "iso3": .string(country.iso3),
      "m49": .string(country.m49),
    ])
  }

  /// The members of a source; its note is told only where sources are listed.
  func source(_ source: Source, withNote: Bool = false) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "id": .string(source.id),
      "title": .text(source.title),
      "publisher": .text(source.publisher),
      "url": .optional(source.url),
      "published": .optional(source.published?.iso),
    ]
    if withNote { members["note"] = .optional(source.note) }
    return members
  }
}

extension DataRenderer {
  private var contact: JSONValue {
    let contact = site.profile.contact
    return .object([
      "name": .text(contact.name),
      "address": .array(contact.address.map { JSONValue.text($0) }),
      "phone": .optional(contact.phone),
      "email": .optional(contact.email),
      "links": .array(
        contact.links.map { .object(["label": .text($0.label), "url": .string($0.url)]) }
      ),
    ])
  }
}
