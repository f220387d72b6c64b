import Templating

/// What templates can use of the site as a whole.
enum SiteFields {
  static func schema(
    _ words: Words,
    source: RecordSchema<Source>,
    downloads: [Download]
  ) -> RecordSchema<Site> {
    RecordSchema(
      "the site",
      [
        .text("name", \.name),
        .record("organisation", of: organisation(words), \.profile.organisation),
        .record("country", of: country(words), \.profile.country),
        .record("language", of: language, \.language),
        .url("home") { _ in .site(path: PagePath.home.output(in: "")) },
        .optionalURL("fact_sheets") {
          $0.factSheets.all.isEmpty ? nil : .site(path: PagePath.factSheets.output(in: ""))
        },
        .url("key_facts") { _ in .site(path: PagePath.keyFacts.output(in: "")) },
        .record("contact", of: contact(words), \.profile.contact),
        .list("navigation", of: menuItem, \.navigation),
        .list("sources", of: source, \.profile.sources),
        .optionalText("licence") { $0.profile.licence.map(words.text) },
        .optionalText("citation") { $0.profile.citation.map(words.text) },
        .optionalText("disclaimer") { $0.profile.disclaimer.map(words.text) },
        .record("data", of: data(downloads, words)) { _ in () },
      ]
    )
  }
}

extension SiteFields {
  private static func organisation(_ words: Words) -> RecordSchema<Organisation> {
    RecordSchema(
      "the organisation",
      [
        .text("name") { words.text($0.name) },
        .text("abbreviation", \.abbreviation),
        .optionalText("description") { $0.description.map(words.text) },
      ]
    )
  }

  private static func country(_ words: Words) -> RecordSchema<Country> {
    RecordSchema(
      "the country",
      [
        .text("name") { words.text($0.name) },
        .text("short_name") { words.text($0.shortName) },
      ]
    )
  }

  private static let language = RecordSchema<Language>(
    "the language",
    [
      .text("code", \.code), .text("name", \.name),
      .optionalText("og_locale", \.openGraphLocale),
    ]
  )

  private static func contact(_ words: Words) -> RecordSchema<Contact> {
    let link = RecordSchema<Contact.Link>(
      "a link",
      [.text("label") { words.text($0.label) }, .url("url") { .external($0.url) }]
    )
    return RecordSchema(
      "the contact",
      [
        .text("name") { words.text($0.name) },
        .textList("address") { $0.address.map(words.text) },
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

  private static let menuPage: [SchemaField<SitePage>] = [
    .text("title") { $0.page.frontMatter.title },
    .url("url") { .site(path: $0.output) },
    .text("path", \.output),
  ]

  private static let menuItem = RecordSchema<Site.MenuItem>(
    "a menu entry",
    [
      .text("title") { $0.page.page.frontMatter.title },
      .url("url") { .site(path: $0.page.output) },
      .text("path", \.page.output),
      .list("children", of: RecordSchema("a menu entry", menuPage), \.children),
    ]
  )

  private static func data(_ downloads: [Download], _ words: Words) -> RecordSchema<Void> {
    let schema = RecordSchema<Download>(
      "a data file",
      [
        .url("url") { .site(path: $0.file.path) },
        .text("format", \.file.format.name),
        .text("media_type", \.file.format.mediaType),
        .text("size") { words.size($0.bytes.count) },
      ]
    )
    return RecordSchema(
      "the list of data files",
      downloads.map { download in
        .record(download.file.name.replacing("-", with: "_"), of: schema) { _ in download }
      }
    )
  }
}
