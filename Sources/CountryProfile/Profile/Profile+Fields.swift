import Templating
import Text

extension Profile {
  /// Returns the fields that templates read as `site.…`; `profile` gets the profile from the value of `site`.
  ///
  /// `parts` splits a text into words and links.
  static func fields<Whole>(
    _ localizer: Localizer,
    source: RecordSchema<Source>,
    parts: @escaping @Sendable (LocalizedText) -> [TextPart],
    _ profile: @escaping @Sendable (Whole) -> Profile
  ) -> [SchemaField<Whole>] {
    [
      .record("organisation", "Who publishes the site", of: Organisation.schema(localizer)) {
        profile($0).organisation
      },
      .record("country", "The country that the site is about", of: Country.schema(localizer)) {
        profile($0).country
      },
      .record("contact", "How to reach the office", of: Contact.schema(localizer)) { profile($0).contact },
      .list("sources", "Where figures come from, in the order of `profile.yaml`", of: source) {
        profile($0).sources
      },
      .optionalText("licence", "The terms under which the data may be used") {
        profile($0).licence.map(localizer.text)
      },
      .list("licence_parts", "The terms in parts, of which some are links", of: TextPart.schema) {
        profile($0).licence.map(parts) ?? []
      },
      .optionalText("citation", "How the site asks to be cited") { profile($0).citation.map(localizer.text) },
      .list("citation_parts", "The same in parts, of which some are links", of: TextPart.schema) {
        profile($0).citation.map(parts) ?? []
      },
      .optionalText("disclaimer", "What readers must know about all figures") {
        profile($0).disclaimer.map(localizer.text)
      },
      .list("disclaimer_parts", "The disclaimer in parts, of which some are links", of: TextPart.schema) {
        profile($0).disclaimer.map(parts) ?? []
      },
    ]
  }
}

extension Organisation {
  fileprivate static func schema(_ localizer: Localizer) -> RecordSchema<Organisation> {
    RecordSchema(
      "the organisation",
      [
        .text("name", "The full name") { localizer.text($0.name) },
        .text("abbreviation", "The short form of the name, such as “IOM”", \.abbreviation),
        .optionalText(
          "description",
          "What it is in a few words, such as “The United Nations Migration Agency”"
        ) { $0.description.map(localizer.text) },
      ]
    )
  }
}

extension Country {
  fileprivate static func schema(_ localizer: Localizer) -> RecordSchema<Country> {
    RecordSchema(
      "the country",
      [
        .text("name", "The full name") { localizer.text($0.name) },
        .text("short_name", "The name after the first mention, such as “Lao PDR”") {
          localizer.text($0.shortName)
        },
      ]
    )
  }
}

extension Contact {
  fileprivate static func schema(_ localizer: Localizer) -> RecordSchema<Contact> {
    let link = RecordSchema<Link>(
      "a link",
      [
        .text("label", "What the link is called") { localizer.text($0.label) },
        .url("url", "Where it leads, outside of the site") { .external($0.url) },
      ]
    )
    let phone = RecordSchema<Phone>(
      "a telephone number",
      [
        .text("number", "The number as readers see it, such as `+856 21 267 734`", \.number.value.display),
        .url("url", "The link that dials it") { .external($0.number.value.link) },
        .optionalText("label", "What it is for") { $0.label.map(localizer.text) },
        .optionalText("hours", "When it is answered") { $0.hours.map(localizer.text) },
      ]
    )
    return RecordSchema(
      "the contact",
      [
        .text("name", "The name of the office") { localizer.text($0.name) },
        .textList("address", "The postal address, line by line; may be empty") {
          $0.address.map(localizer.text)
        },
        .list("phones", "The telephone numbers, the most important first; may be empty", of: phone, \.phones),
        .optionalText("email", "The mail address as readers see it", \.email),
        .optionalURL("email_url", "The link that writes to it; present whenever `email` is") {
          $0.email.map { .external("mailto:" + $0) }
        },
        .list(
          "links",
          "Other addresses of the office, such as its social media; may be empty",
          of: link,
          \.links
        ),
      ]
    )
  }

}

extension Source {
  static func schema(
    _ localizer: Localizer,
    links: SiteLinks,
    parts: @escaping @Sendable (LocalizedText) -> [TextPart]
  ) -> RecordSchema<Source> {
    RecordSchema(
      "a source",
      [
        .text("id", "Its name in `profile.yaml`, which never changes", \.id),
        .text("title", "The title of the publication") { localizer.text($0.title) },
        .text("publisher", "Who published it") { localizer.text($0.publisher) },
        .optionalRecord(
          "published",
          "The year, the month or the day of publication, where it is known",
          of: DateView.schema
        ) {
          $0.published.map { localizer.period($0.value) }
        },
        .optionalURL("url", "Its own address, if it is on the web") { $0.url.map(SiteURL.external) },
        .url("anchor", "Its permanent place on the key facts page") { links.url(of: $0) },
        .optionalText("note", "What readers must know about it") { $0.note.map(localizer.text) },
        .list("note_parts", "The note in parts, of which some are links", of: TextPart.schema) {
          $0.note.map(parts) ?? []
        },
      ]
    )
  }
}
