import OpenData

extension Profile {
  /// What `data/profile.json` contains.
  static let data = DataRecord<Profile>(
    "The organisation, the country, the languages, the contact and the sources of the country profile.",
    [
      .record("organisation", Organisation.data, \.organisation),
      .record("country", Country.data, \.country),
      .required(
        "languages",
        .list(of: .record(Language.data), isNeverEmpty: true),
        "The languages of the site, the first one first",
        \.languages
      ),
      .record("contact", Contact.data, \.contact),
      .required(
        "sources",
        .list(of: .record(Source.listed)),
        "Every source that figures may come from",
        \.sources
      ),
      address,
      .optional(
        "licence",
        .byLanguage,
        "The terms under which the content may be used again",
        absent: "when none are stated",
        \.licence
      ),
      .optional(
        "citation",
        .byLanguage,
        "How to cite the profile",
        absent: "when the profile does not say",
        \.citation
      ),
      .optional(
        "disclaimer",
        .byLanguage,
        "What the footer of every page says",
        absent: "when it says nothing",
        \.disclaimer
      ),
    ]
  )

  /// What `data/key-facts.json` contains about the profile.
  static let briefly = DataRecord<Profile>(
    "Whose figures these are, and about which country.",
    [
      .record("organisation", Organisation.briefly, \.organisation),
      .record("country", Country.data, \.country),
      address,
    ]
  )

  private static let address = DataField<Profile>.optional(
    "url",
    .webAddress,
    "The web address of the site",
    absent: "when it is not set",
    \.url
  )
}

extension Organisation {
  fileprivate static let data = DataRecord("The organisation that publishes the profile.", names + [purpose])
  fileprivate static let briefly = DataRecord("The organisation that publishes the profile.", names)

  private static let names: [DataField<Organisation>] = [
    .required("name", .byLanguage, "The full name", \.name),
    .required("abbreviation", .text, "The short name, such as IOM", \.abbreviation),
  ]

  private static let purpose = DataField<Organisation>.optional(
    "description",
    .byLanguage,
    "The organisation in a sentence",
    absent: "when there is none",
    \.description
  )
}

extension Country {
  fileprivate static let data = DataRecord<Country>(
    "The country that the profile is about.",
    [
      // The published descriptions of these two fields do not mention that there is a text for each language.
      .required("name", .byLanguage.withoutRemark, "The full name of the country", \.name),
      .required("shortName", .byLanguage.withoutRemark, "The short name of the country", \.shortName),
    ] + codes
  )

  /// The codes that identify the country in other data; the table of key facts has a column for each.
  static let codes: [DataField<Country>] = [
    .required(
      "iso2",
      .string(pattern: "^[A-Z]{2}$"),
      "The country code of two letters (ISO 3166-1 alpha-2)",
      more: ", such as LA",
      \.iso2
    )
    .column("iso2", "#country+code+v_iso2", more: ""),
    .required(
      "iso3",
      .string(pattern: "^[A-Z]{3}$"),
      "The country code of three letters (ISO 3166-1 alpha-3)",
      more: ", such as LAO",
      \.iso3
    )
    .column("iso3", "#country+code+v_iso3", more: ""),
    .required(
      "m49",
      .string(pattern: "^[0-9]{3}$"),
      "The country code of three digits (UN M49), as text so that leading zeros stay",
      \.m49
    )
    .column("m49", "#country+code+v_m49"),
  ]
}

extension Language {
  fileprivate static let data = DataRecord<Language>(
    "One language of the site.",
    [
      .required(
        "code",
        .languageCode,
        "The language code (BCP 47), the key of all texts by language",
        \.code
      ),
      .required("name", .text, "The name of the language in that language", \.name),
      .required(
        "locale",
        .string(pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"),
        "The locale (BCP 47) that numbers and dates are written in, such as en-GB",
        \.locale
      ),
    ]
  )
}

extension Contact {
  fileprivate static let data = DataRecord<Contact>(
    "How to reach the organisation in the country.",
    [
      .required("name", .byLanguage, "Who is reached", \.name),
      .required("address", .list(of: .byLanguage), "The lines of the postal address", \.address),
      .optional(
        "phone",
        .text,
        "The first telephone number",
        absent: "when none is given",
        \.phones.first?.number.value.display
      ),
      .required(
        "phones",
        .list(of: .record(Phone.data)),
        "The telephone numbers, the most important first",
        \.phones
      ),
      .optional(
        "email",
        .string(format: "email"),
        "The email address",
        absent: "when none is given",
        \.email
      ),
      .required("links", .list(of: .record(Link.data)), "Other places on the web", \.links),
    ]
  )
}

extension Contact.Phone {
  fileprivate static let data = DataRecord<Contact.Phone>(
    "One telephone number.",
    [
      .required("number", .text, "The number as readers see it", \.number.value.display),
      .required("link", .string(pattern: "^tel:"), "The link that dials it (RFC 3966)", \.number.value.link),
      .optional("label", .byLanguage, "What it is for", absent: "when that is not stated", \.label),
      .optional("hours", .byLanguage, "When it is answered", absent: "when that is not stated", \.hours),
    ]
  )
}

extension Contact.Link {
  fileprivate static let data = DataRecord<Contact.Link>(
    "One link.",
    [
      .required("label", .byLanguage, "What the link is called", \.label),
      .required("url", .webAddress, "The web address", \.url),
    ]
  )
}
