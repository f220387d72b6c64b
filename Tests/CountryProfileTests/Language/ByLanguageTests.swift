import Testing

@testable import CountryProfile

@Suite("The same thing in each language")
struct ByLanguageTests {
  private struct Version {
    let title: String
    var summary: String?
  }

  private let pages = ByLanguage([
    ("en", Version(title: "Health")), ("lo", Version(title: "ສຸຂະພາບ", summary: "ກ")),
  ])

  @Test("the first language comes first")
  func first() {
    #expect(pages.first.title == "Health")
    #expect(pages.languages == ["en", "lo"])
    #expect(pages.map(\.title).first == "Health")
  }

  @Test("a text is that of every version")
  func text() {
    #expect(pages.text(\.title) == LocalizedText(["en": "Health", "lo": "ສຸຂະພາບ"]))
  }

  @Test("a text that a version does not have is left out, and is none where no version has it")
  func optionalText() {
    #expect(pages.optionalText(\.summary) == LocalizedText(["lo": "ກ"]))
    #expect(pages.optionalText { _ in nil } == nil)
  }
}
