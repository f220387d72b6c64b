import TestSupport
import Testing

@Suite("Messages name the cause, and nothing that follows from it")
struct CauseTests {
  private static let facts = "Content/key-facts.yaml"

  private func messages(_ old: String, _ new: String, in path: String = facts) async throws -> String {
    try await TestSite(text: "In 2019, [over 1.3 million](fact:migrants-abroad) left.")
      .replacing(old, with: new, in: path).messages
  }

  @Test(
    "an invalid qualifier, unit or style is one error, and no sentence is wrong because of it",
    arguments: [
      ("qualifier: over", "qualifier: more than", "error: 'more than' is not a qualifier"),
      ("unit: people-per-km2", "unit: peple-per-km2", "error: "),
      ("style: compact", "style: compakt", "error: "),
    ]
  )
  func facts(old: String, new: String, message: String) async throws {
    let found = try await messages(old, new)
    #expect(found.contains(message))
    #expect(!found.contains("the text says"), "\(found)")
  }

  @Test(
    "a new entry without its hyphen, or with another sign, is told how it begins",
    arguments: [
      (
        "    id: density", "the '- ' before this 'id', with which a new entry begins, is missing",
        "write '  - id: density'"
      ),
      ("  • id: density", "'•' begins no entry of a list here", "write '- id: density'"),
      ("  -id: density", "there is no space after '-'", "write '- id: density'"),
    ]
  )
  func hyphen(line: String, message: String, fix: String) async throws {
    let found = try await messages("  - id: density", line)
    #expect(found.contains("error: \(message)\n"), "\(found)")
    #expect(found.contains("^ \(fix)\n"), "\(found)")
    #expect(found.split(separator: "error: ").count == 2, "\(found)")
  }

  @Test(
    "a value that is more than a number says how to write a bound or a range",
    arguments: [
      (
        "[26, 28]",
        "write one; for “more than”, add a line 'qualifier: over'; for a range, make two key facts, each with its own id"
      ),
      (">27", "write 27 and a line 'qualifier: over'"), ("'>27'", "write 27 and a line 'qualifier: over'"),
      ("~27", "write 27 and a line 'qualifier: about'"),
      ("'≥ 27'", "write 27 and a line 'qualifier: at-least'"),
    ]
  )
  func value(value: String, fix: String) async throws {
    let found = try await messages("value: 27", "value: \(value)")
    #expect(found.contains("^ \(fix)\n"), "\(found)")
  }

  @Test("words that are missing in a language are one message in its file")
  func labels() async throws {
    var site = TestSite()
    site["Templates/home.html"] = "{{ labels.one_more }} {{ labels.another }}"
    site["Templates/page.html"] = "{{ labels.one_more }}"
    expectText(
      try await site.messages,
      """
      Content/en/labels.yaml: error: words that pages show are missing here: another, one-more
        | add a line for each, with what readers see behind the colon: 'another: …'

      """
    )
    site["Content/en/labels.yaml"] = "title: X\n"
    let found = try await site.messages
    #expect(found.contains("error: the list of labels lacks "))
    #expect(found.split(separator: "error: ").count < 6, "\(found)")
  }

  @Test("an entry below the groups is told where it belongs")
  func belowGroups() async throws {
    var site = TestSite()
    site[Self.facts] += "\n  - id: more\n    label: More\n    value: 5\n    source: leaflet\n"
    #expect(try await site.messages.contains("error: this entry does not belong to the lines above it\n"))
  }
}
