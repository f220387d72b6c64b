import TestSupport
import Testing

@Suite("Codes of countries and languages, menu entries and groups that cannot be meant")
struct CodeTests {
  private static let profile = "Content/profile.yaml"

  @Test(
    "codes of different countries are errors",
    arguments: [
      (
        "LA", "KH", "8:9: error: 'LAO' is the code of another country than 'KH', which has 'KHM'",
        "write 'KHM', or correct 'iso2'"
      ),
      (
        "LAO", "LAA", "8:9: error: 'LAA' is the code of another country than 'LA', which has 'LAO'",
        "write 'LAO', or correct 'iso2'"
      ),
      (
        "\"418\"", "\"116\"", "9:8: error: '116' is the code of another country than 'LA', which has '418'",
        "write '418', or correct 'iso2'"
      ),
      ("LA", "QA1", "7:9: error: 'QA1' is not such a code", "write a code such as 'LA'"),
      (
        "LA", "UN", "7:9: error: no country has the code 'UN'",
        "write the two letters of ISO 3166-1, such as 'LA'"
      ),
    ]
  )
  func countries(old: String, new: String, message: String, fix: String) async throws {
    let messages = try await TestSite().replacing(": \(old)\n", with: ": \(new)\n", in: Self.profile).messages
    #expect(messages.contains(message))
    #expect(messages.contains("^ \(fix)\n"))
  }

  @Test("letters that ISO 3166-1 leaves to users are those of a country that does not exist")
  func privateCodes() async throws {
    let site = try TestSite().replacing("iso2: LA\n", with: "iso2: XV\n", in: Self.profile)
    expectText(try await site.messages, "")
  }

  @Test("a language that no register knows is an error")
  func languages() async throws {
    let messages = try await TestSite().replacing("code: en", with: "code: qq", in: Self.profile).messages
    #expect(messages.contains("error: no language has the code 'qq'\n"))
    #expect(messages.contains("^ write a code such as en, lo or fr\n"))
  }

  @Test("an entry that the menu has twice is an error")
  func menu() async throws {
    let site = try TestSite().replacing(
      "navigation:\n",
      with: "navigation:\n  - areas/\n  - areas/\n",
      in: Self.profile
    )
    #expect(try await site.messages.contains("error: 'areas/' is in the menu already\n"))
  }

  @Test("a group without key facts is a warning", arguments: ["[]", ""])
  func group(list: String) async throws {
    let site = try TestSite().replacing(
      "groups:\n",
      with: "groups:\n  empty: \(list)\n",
      in: "Content/key-facts.yaml"
    )
    #expect(try await site.messages.contains("warning: the group 'empty' has no key facts\n"))
  }
}
