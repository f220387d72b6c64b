extension KeyFactColumns {
  var source: [Column] {
    [
      Column(
        "source_id",
        .string,
        "The id of the source; profile.json lists all sources.",
        hashtag: "#meta+source+id",
        constraints: ["required": .bool(true)],
        read: \.source.id
      ),
      Column(
        "source_title",
        .string,
        "The title of the source, in the first language of the profile.",
        hashtag: "#meta+source+name",
        constraints: ["required": .bool(true)]
      ) { words.text($0.source.title) },
      Column(
        "source_publisher",
        .string,
        "Who published the source, in the first language of the profile.",
        hashtag: "#org+name+publisher",
        constraints: ["required": .bool(true)]
      ) { words.text($0.source.publisher) },
      Column(
        "source_url",
        .uri,
        "The web address of the source; empty when it has none.",
        hashtag: "#meta+source+url",
        read: \.source.url
      ),
      Column(
        "source_published",
        .date,
        "When the source was published; empty when it does not say.",
        hashtag: "#date+published"
      ) { $0.source.published?.iso },
    ]
  }

  var remarks: [Column] {
    [
      Column(
        inLanguage("definition"),
        .string,
        "What exactly is counted; empty when the source gives no definition.",
        hashtag: "#description+definition" + languageAttribute
      ) { $0.definition.map(words.text) },
      Column(
        inLanguage("note"),
        .string,
        "What a reader must know beside the figure; empty when there is nothing to say.",
        hashtag: "#description+note" + languageAttribute
      ) { $0.note.map(words.text) },
      Column(
        "review_by",
        .date,
        "The date by which the figure is to be checked again; empty when none is set.",
        hashtag: "#date+review"
      ) { $0.reviewBy?.iso },
    ]
  }

  var country: [Column] {
    let country = words.site.profile.country
    return [
      Column(
        "iso2",
        .string,
        "The country code of two letters (ISO 3166-1 alpha-2).",
        hashtag: "#country+code+v_iso2",
        constraints: ["required": .bool(true), "pattern": .string("^[A-Z]{2}$")]
      ) { _ in country.iso2 },
      Column(
        "iso3",
        .string,
        "The country code of three letters (ISO 3166-1 alpha-3).",
        hashtag: "#country+code+v_iso3",
        constraints: ["required": .bool(true), "pattern": .string("^[A-Z]{3}$")]
      ) { _ in country.iso3 },
      Column(
        "m49",
        .string,
        "The country code of three digits (UN M49), as text so that leading zeros stay.",
        hashtag: "#country+code+v_m49",
        constraints: ["required": .bool(true), "pattern": .string("^[0-9]{3}$")]
      ) { _ in country.m49 },
    ]
  }

  var elsewhere: [Column] {
    [
      Column(
        "world_bank",
        .string,
        "The code of the same measure in the World Bank’s data; empty when there is none.",
        hashtag: "#indicator+code+v_worldbank",
        read: \.worldBankCode
      ),
      Column(
        "url",
        .uri,
        "The permanent address of the figure; empty when the site’s address is not set.",
        hashtag: "#meta+url"
      ) { words.address(ofFact: $0.id) },
      Column(
        inLanguage("citation"),
        .string,
        "How to cite the figure.",
        hashtag: "#meta+citation" + languageAttribute,
        constraints: ["required": .bool(true)]
      ) { words.citation(of: $0) },
    ]
  }
}
