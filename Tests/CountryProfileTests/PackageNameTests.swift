import Testing

@testable import CountryProfile

@Suite("What a package is named after")
struct PackageNameTests {
  private let profile = """
    {"country": {"iso3": "LAO", "shortName": {"en": "Lao PDR"}}, "languages": [{"code": "en"}],
    "organisation": {"abbreviation": "IOM"}}
    """

  @Test(
    "the organisation's abbreviation and the country's short name in the first language",
    arguments: [
      ("Lao PDR", "iom-lao-pdr"), ("Viet Nam", "iom-viet-nam"), ("Côte d’Ivoire", "iom-c-te-d-ivoire"),
      ("ລາວ", "iom-lao"), ("../..", "iom-lao"),
    ]
  )
  func slug(shortName: String, slug: String) throws {
    let profile = profile.replacing("Lao PDR", with: shortName)
    #expect(try PackageName(Array(profile.utf8)).slug == slug)
  }
}
