import OpenData

/// The content of `key-facts.json`.
struct PublishedFacts: Sendable {
  let profile: Profile
  let facts: [PublishedFact]

  static let data = DataRecord<PublishedFacts>(
    "Every figure of the country profile with its unit, period and source.",
    [
      .required(
        "facts",
        .list(of: .record(PublishedFact.data)),
        "The figures, in the order in which the site keeps them",
        \.facts
      ),
      .record("profile", Profile.briefly, \.profile),
      .languages(\.profile),
      .optional(
        "licence",
        .byLanguage,
        "The terms under which the figures may be used again",
        absent: "when none are stated",
        \.profile.licence
      ),
      .optional(
        "citation",
        .byLanguage,
        "How to cite the figures",
        absent: "when the profile does not say",
        \.profile.citation
      ),
    ]
  )
}

extension DataField {
  /// Returns the field `languages`, which several data files have.
  static func languages(_ profile: @escaping @Sendable (Record) -> Profile) -> DataField {
    .required(
      "languages",
      .list(of: .languageCode, isNeverEmpty: true, isUnique: true),
      "The languages of the site, the first one first"
    ) { profile($0).languages.map(\.code) }
  }
}
