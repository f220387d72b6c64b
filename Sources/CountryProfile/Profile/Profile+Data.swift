import Text

extension Profile {
  /// The members of `profile.json` that are the profile's own.
  var json: [String: JSONValue] {
    [
      "organisation": .object([
        "name": .text(organisation.name),
        "abbreviation": .string(organisation.abbreviation),
        "description": .optional(organisation.description),
      ]),
      "country": country.json,
      "languages": .array(languages.map(\.json)),
      "contact": contact.json,
      "sources": .array(sources.map { .object($0.json(withNote: true)) }),
      "url": .optional(url),
      "licence": .optional(licence),
      "citation": .optional(citation),
      "disclaimer": .optional(disclaimer),
    ]
  }
}

extension Language {
  fileprivate var json: JSONValue {
    .object(["code": .string(code), "name": .string(name), "locale": .string(locale)])
  }
}

extension Country {
  /// The country that all data is about.
  var json: JSONValue {
    .object([
      "name": .text(name),
      "shortName": .text(shortName),
      "iso2": .string(iso2),
      "iso3": .string(iso3),
      "m49": .string(m49),
    ])
  }
}

extension Contact {
  fileprivate var json: JSONValue {
    .object([
      "name": .text(name),
      "address": .array(address.map { JSONValue.text($0) }),
      "phone": .optional(phone),
      "email": .optional(email),
      "links": .array(links.map { .object(["label": .text($0.label), "url": .string($0.url)]) }),
    ])
  }
}

extension Source {
  /// The members of a source; its note is told only where sources are listed.
  func json(withNote: Bool = false) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "id": .string(id),
      "title": .text(title),
      "publisher": .text(publisher),
      "url": .optional(url),
      "published": .optional(published?.iso),
    ]
    if withNote { members["note"] = .optional(note) }
    return members
  }
}
