import TestSupport
import Testing

@Suite("profile.yaml")
struct ProfileTests {
  private let path = "Content/profile.yaml"

  private func messages(_ old: String, _ new: String) async throws -> String {
    try await TestSite().replacing(old, with: new, in: path).messages
  }

  @Test("a profile that is missing is the only error, with the file that may be it")
  func missing() async throws {
    expectText(
      try await TestSite([path: nil]).messages,
      "Content/profile.yaml: error: this file is missing\n  | create it: every profile needs one\n"
    )
    expectText(
      try await TestSite([path: nil, "Content/profil.yaml": TestSite()[path]]).messages,
      "Content/profile.yaml: error: this file is missing\n  | rename 'profil.yaml' to 'profile.yaml'\n"
    )
  }

  @Test("an empty profile is told so")
  func empty() async throws {
    expectText(
      try await TestSite([path: "# nothing yet\n"]).messages,
      """
      Content/profile.yaml:1:1: error: the profile is empty
      1 | # nothing yet
        | ^ write 'name: value' lines

      """
    )
  }

  @Test(
    "each part that is needed is missed",
    arguments: [
      ("  name: International Organization for Migration\n", "'organisation' has no 'name'"),
      ("  abbreviation: IOM\n", "'organisation' has no 'abbreviation'"),
      ("  short-name: Lao PDR\n", "'country' has no 'short-name'"),
      ("  m49: \"418\"\n", "'country' has no 'm49'"), ("  iso2: LA\n", "'country' has no 'iso2'"),
      ("contact:\n  name: IOM Lao PDR\n", "the profile has no 'contact'"),
      ("navigation:\n  - areas/\n  - key-facts.md\n", "the profile has no 'navigation'"),
      ("    name: English\n", "a language has no 'name'"),
      ("    publisher: IOM\n", "a source has no 'publisher'"),
    ]
  )
  func required(line: String, message: String) async throws {
    let found = try await messages(line, "")
    #expect(found.contains(": error: \(message)\n"), "\(found)")
  }

  @Test("a misspelt key at any depth is an error with a suggestion")
  func unknownKeys() async throws {
    expectText(
      try await messages("organisation:\n  name", "organisation:\n  descripton: x\n  name"),
      """
      Content/profile.yaml:2:3: error: 'organisation' has nothing called 'descripton'
      2 |   descripton: x
        |   ^ did you mean 'description'?

      """
    )
    expectText(
      try await messages("organisation:", "color: blue\norganisation:"),
      """
      Content/profile.yaml:1:1: error: the profile has nothing called 'color'
      1 | color: blue
        | ^ leave it out, or use one of: languages, organisation, country, contact, navigation, sources, licence, \
      citation, disclaimer, terms, url, share, picture, fact-sheets

      """
    )
  }

  @Test("a country code that YAML takes for 'false' stays a code")
  func norway() async throws {
    let site = try TestSite().replacing("iso2: LA", with: "iso2: NO", in: path)
      .replacing("iso3: LAO", with: "iso3: NOR", in: path).replacing(
        "m49: \"418\"",
        with: "m49: 578",
        in: path
      )
    let profile = try await site.build().json("data/profile.json")
    #expect(profile["country"]?["iso2"] == "NO")
    #expect(profile["country"]?["m49"] == "578")
  }

  @Test(
    "a code has its length and its letters",
    arguments: [
      ("iso2: LA", "iso2: Lao", "Lao", "LA"), ("iso2: LA", "iso2: la", "la", "LA"),
      ("iso3: LAO", "iso3: LA", "LA", "LAO"), ("m49: \"418\"", "m49: LAO", "LAO", "418"),
    ]
  )
  func codes(old: String, new: String, code: String, example: String) async throws {
    let found = try await messages(old, new)
    #expect(found.contains(": error: '\(code)' is not such a code\n"))
    #expect(found.hasSuffix("^ write a code such as '\(example)'\n"))
  }

  @Test("a profile without sources is an error, for then no figure could name one")
  func noSources() async throws {
    let found = try await messages(
      "sources:\n  - id: leaflet\n    title: IOM Lao PDR leaflet\n    publisher: IOM\n",
      "sources: []\n"
    )
    #expect(found.contains(": error: the profile needs a source\n"), "\(found)")
    #expect(found.contains("^ add an entry '- id: …' for where its figures come from\n"), "\(found)")
  }

  @Test("a profile has one language so far")
  func languages() async throws {
    expectText(
      try await messages("    locale: en-GB\n", "    locale: en-GB\n  - code: lo\n    name: Lao\n"),
      """
      Content/profile.yaml:11:3: error: a profile can have only one language so far
      11 |   - code: en
         |   ^ keep the first entry and remove the others

      """
    )
    expectText(
      try await messages("  - code: en\n    name: English\n    locale: en-GB\n", ""),
      """
      Content/profile.yaml:10:11: error: the profile needs a language
      10 | languages:
         |           ^ add an entry '- code: en'

      """
    )
  }

  @Test("a language code has Latin letters", arguments: ["ລາວ", "en/lo", "en lo", "ê"])
  func languageCode(code: String) async throws {
    let found = try await messages("code: en", "code: \(code)")
    #expect(found.contains(": error: '\(code)' is not a language code\n"))
    #expect(found.hasSuffix("^ write a code such as en, lo or fr\n"))
  }

  @Test("a locale that does not exist is an error, since numbers would be written wrongly")
  func locale() async throws {
    expectText(
      try await messages("locale: en-GB", "locale: en-XB"),
      """
      Content/profile.yaml:13:13: error: 'en-XB' is not a locale
      13 |     locale: en-XB
         |             ^ did you mean 'en-BB'?

      """
    )
  }

  @Test("two sources with one id are an error")
  func duplicateSource() async throws {
    let second = "  - id: leaflet\n    title: Another\n    publisher: IOM\n"
    let found = try await messages("    publisher: IOM\n", "    publisher: IOM\n\(second)")
    #expect(found.contains(": error: there are two sources with the id 'leaflet'\n"))
    #expect(found.hasSuffix("^ rename one of them\n"))
  }

  @Test(
    "a mail address has one at sign and no space",
    arguments: [
      ("iom.int", "write it as name@example.org"), ("a@b@c", "write it as name@example.org"),
      ("@iom.int", "write it as name@example.org"), ("a @iom.int", "write 'a@iom.int'"),
    ]
  )
  func email(address: String, fix: String) async throws {
    expectText(
      try await messages("name: IOM Lao PDR\n", "name: IOM Lao PDR\n  email: \"\(address)\"\n"),
      """
      Content/profile.yaml:16:10: error: '\(address)' is not a mail address
      16 |   email: "\(address)"
         |          ^ \(fix)

      """
    )
  }
}
