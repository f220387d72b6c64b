import Diagnostics
import Publishing
import TestSupport
import Testing

@testable import CountryProfile

@Suite("What a package is named after")
struct ArchiveNameTests {
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
    #expect(try ArchiveName(Array(profile.utf8)).slug == slug)
  }

  @Test("data that do not say whose site it is stop the packing")
  func noName() async throws {
    try await TemporaryFolder.with { folder in
      let outputs = [Output(path: ArchiveName.path, bytes: Array("{}".utf8))]
      _ = try await SiteWriter(output: "\(folder.path)/Public", inputs: []).write(outputs)
      let error = await #expect(throws: WriteError.self) {
        _ = try await SitePackager(output: "\(folder.path)/Public").pack()
      }
      expectText(
        try DiagnosticFormat.text.render([#require(error).diagnostic]).replacing(folder.path + "/", with: ""),
        """
        Public/data/profile.json: error: this does not say whose site it is
          | run 'country-profile build', then package again

        """
      )
    }
  }
}
