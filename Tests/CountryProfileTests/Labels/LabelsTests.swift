import TestSupport
import Testing

@Suite("labels.yaml")
struct LabelsTests {
  private let path = "Content/en/labels.yaml"

  private func messages(_ old: String, _ new: String) async throws -> String {
    try await TestSite().replacing(old, with: new, in: path).messages
  }

  @Test("a language without labels is an error")
  func missing() async throws {
    expectText(
      try await TestSite([path: nil]).messages,
      "Content/en/labels.yaml: error: this file is missing\n  | create it: every language needs one\n"
    )
  }

  @Test(
    "every word that the program itself uses is needed",
    arguments: ["date-not-stated", "key-facts", "not-found"]
  )
  func required(key: String) async throws {
    let found = try await messages("\(key): ", "my-\(key): ")
    expectText(
      found,
      """
      Content/en/labels.yaml:1:1: error: the list of labels has no '\(key)'
      1 | percent: "{number} per cent"
        | ^ add a line '\(key): …'

      """
    )
  }

  @Test(
    "a pattern says where the number stands, once",
    arguments: ["per cent", "{number} of {number}", "{Number} %"]
  )
  func pattern(text: String) async throws {
    expectText(
      try await messages("{number} per cent", text),
      """
      Content/en/labels.yaml:1:10: error: 'percent' must say where the number stands, once
      1 | percent: "\(text)"
        |          ^ write {number} in its place, such as "over {number}"

      """
    )
  }

  @Test("a pattern around a number has no other slot")
  func otherSlot() async throws {
    expectText(
      try await messages("{number} per cent", "{number} of {whole}"),
      """
      Content/en/labels.yaml:1:10: error: nothing can be filled in for '{whole}'
      1 | percent: "{number} of {whole}"
        |          ^ use one of: {number}

      """
    )
  }

  @Test("what pictures say has a place for each of its values, and no other")
  func chartMessages() async throws {
    expectText(
      try await messages("{display} of the whole", "{dispaly} of the whole"),
      """
      Content/en/labels.yaml:12:10: error: nothing can be filled in for '{dispaly}'
      12 |   share: "{label}: {dispaly} of the whole"
         |          ^ did you mean '{display}'?

      """
    )
    expectText(
      try await messages("{display} of the whole", "{minimum} of the whole"),
      """
      Content/en/labels.yaml:12:10: error: nothing can be filled in for '{minimum}'
      12 |   share: "{label}: {minimum} of the whole"
         |          ^ use one of: {label}, {display}

      """
    )
    expectText(
      try await messages("{display} of the whole", "{display of the whole"),
      """
      Content/en/labels.yaml:12:10: error: 'share' must say where '{display}' stands
      12 |   share: "{label}: {display of the whole"
         |          ^ write {display} in its place

      """
    )
  }

  @Test("a magnitude is a power of ten in full", arguments: ["million", "10", "1e6", "1,000,000", "2000000"])
  func magnitude(key: String) async throws {
    let found = try await messages("1000000:", "\(key):")
    #expect(found.contains(": error: '\(key)' is not a magnitude\n"))
    #expect(found.hasSuffix("^ write a power of ten in full before the colon, such as 1000000\n"))
  }

  @Test(
    "a label has a name that templates can write",
    arguments: [
      ("skip_to_content", "skip-to-content"), ("Skip", "skip"), ("skip to content", "skip-to-content"),
      ("ຂ້າມ", "skip-to-content"),
    ]
  )
  func names(name: String, proposal: String) async throws {
    let found = try await messages("not-found:", "\(name): Skip\nnot-found:")
    #expect(
      found.contains(
        ": error: '\(name)' can't be the name of a label: "
          + "a name has only small letters a–z, digits and hyphens\n"
      )
    )
    #expect(found.hasSuffix("^ write '\(proposal)' before the colon\n"))
  }

  @Test("templates write the hyphens of a label as underscores")
  func inTemplates() async throws {
    let site = try TestSite(["Templates/home.html": "{{ labels.skip_to_content }}"])
      .replacing("not-found:", with: "skip-to-content: Skip <it>\nnot-found:", in: path)
    expectText(try await site.build().page("index.html"), "Skip &lt;it&gt;")
  }

  @Test("a label that a template misses is shown with the one of a similar name, which may be misspelt")
  func misspelt() async throws {
    let site = try TestSite(["Templates/home.html": "{{ labels.skip_to_content }}"])
      .replacing("not-found:", with: "skip-to-contnet: Skip\nnot-found:", in: path)
    expectText(
      try await site.messages,
      """
      Templates/home.html:1:11: error: the list of labels has no field 'skip_to_content'
      1 | {{ labels.skip_to_content }}
        |           ^ did you mean 'skip_to_contnet'?
      Content/en/labels.yaml:10:1: note: or correct the name here, if the template is right
      10 | skip-to-contnet: Skip
         | ^

      """
    )
  }
}
