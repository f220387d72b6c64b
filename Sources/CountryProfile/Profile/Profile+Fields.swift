import Templating
import Text

extension Profile {
  /// What templates can use of the profile; `profile` finds it in what a record is made of.
  static func fields<Whole>(
    _ localizer: Localizer,
    source: RecordSchema<Source>,
    _ profile: @escaping @Sendable (Whole) -> Profile
  ) -> [SchemaField<Whole>] {
    [
      .record("organisation", of: Organisation.schema(localizer)) { profile($0).organisation },
      .record("country", of: Country.schema(localizer)) { profile($0).country },
      .record("contact", of: Contact.schema(localizer)) { profile($0).contact },
      .list("sources", of: source) { profile($0).sources },
      .optionalText("licence") { profile($0).licence.map(localizer.text) },
      .optionalText("citation") { profile($0).citation.map(localizer.text) },
      .optionalText("disclaimer") { profile($0).disclaimer.map(localizer.text) },
    ]
  }
}

extension Organisation {
  /// What templates can use of the organisation.
  fileprivate static func schema(_ localizer: Localizer) -> RecordSchema<Organisation> {
    RecordSchema(
      "the organisation",
      [
        .text("name") { localizer.text($0.name) },
        .text("abbreviation", \.abbreviation),
        .optionalText("description") { $0.description.map(localizer.text) },
      ]
    )
  }
}

extension Country {
  /// What templates can use of the country.
  fileprivate static func schema(_ localizer: Localizer) -> RecordSchema<Country> {
    RecordSchema(
      "the country",
      [
        .text("name") { localizer.text($0.name) },
        .text("short_name") { localizer.text($0.shortName) },
      ]
    )
  }
}

extension Contact {
  /// What templates can use of the contact.
  fileprivate static func schema(_ localizer: Localizer) -> RecordSchema<Contact> {
    let link = RecordSchema<Link>(
      "a link",
      [.text("label") { localizer.text($0.label) }, .url("url") { .external($0.url) }]
    )
    return RecordSchema(
      "the contact",
      [
        .text("name") { localizer.text($0.name) },
        .textList("address") { $0.address.map(localizer.text) },
        .optionalText("phone", \.phone),
        .optionalURL("phone_url") { $0.phone.map { .external("tel:" + dialled($0)) } },
        .optionalText("email", \.email),
        .optionalURL("email_url") { $0.email.map { .external("mailto:" + $0) } },
        .list("links", of: link, \.links),
      ]
    )
  }

  /// A telephone number as devices dial it: the digits, and the plus sign of an international number (RFC 3966).
  private static func dialled(_ phone: String) -> String {
    phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
  }
}

extension Source {
  /// What templates can use of a source.
  static func schema(_ localizer: Localizer, links: SiteLinks) -> RecordSchema<Source> {
    RecordSchema(
      "a source",
      [
        .text("id", \.id),
        .text("title") { localizer.text($0.title) },
        .text("publisher") { localizer.text($0.publisher) },
        .optionalRecord("published", of: DateView.schema) { $0.published.map(localizer.date) },
        .optionalURL("url") { $0.url.map(SiteURL.external) },
        .url("anchor") { links.url(of: $0) },
        .optionalText("note") { $0.note.map(localizer.text) },
      ]
    )
  }
}
