import TestSupport
import Testing

@Suite("Characters that deceive")
struct SuspectCharacterTests {
  private func messages(_ text: String) async throws -> String { try await TestSite(text: text).messages }

  @Test("one that turns the text after it round is an error, as a character and as a reference")
  func overrides() async throws {
    for control in ["\u{202E}", "\u{202D}"] {
      #expect(
        try await messages("In \(control)[35%](fact:urban).").contains(
          """
          page.md:5:4: error: an invisible character (U+\(control == "\u{202E}" ? "202E" : "202D")) turns round what \
          follows it, so that readers see 1591 for 1951

          """
        )
      )
    }
    #expect(
      try await messages("In &#x202e;[35%](fact:urban).").contains(
        "page.md:5:4: error: an invisible character (U+202E) turns round what follows it"
      )
    )
  }

  @Test("one that changes the direction must end in its paragraph")
  func unclosed() async throws {
    for text in [
      "A \u{202B}word", "A \u{2067}word\n\nand \u{2069}more", "A &#x202b;word", "A \u{2068}\u{202A}b\u{2069}",
    ] {
      #expect(
        try await messages(text).contains("page.md:5:3: error: an invisible character (U+20"),
        "\(text)"
      )
    }
    for text in [
      "A \u{202B}word\u{202C}", "A \u{2067}word\nand \u{2069}more", "A &#x2068;word&#x2069;", "A\u{200E}",
    ] {
      #expect(try await messages(text) == "", "\(text)")
    }
  }

  @Test("in YAML too, as a character and as an escape")
  func yaml() async throws {
    for text in ["I\u{202E}OM", "\"I\\u202EOM\"", "\"I\\u202BOM\"", "I\u{202B}OM"] {
      let site = try TestSite().replacing(
        "abbreviation: IOM",
        with: "abbreviation: \(text)",
        in: "Content/profile.yaml"
      )
      #expect(try await site.messages.contains(" error: "), "\(text)")
    }
    var page = TestSite()
    page["Content/en/areas/health.md"] = "---\ntitle: \"A \\u202B b\"\n---\n\nText.\n"
    #expect(try await page.messages.contains("health.md:2:8: error: an invisible character (U+202B)"))
  }

  @Test("lost letters, hidden ones and those of another program's font are pointed out")
  func lost() async throws {
    #expect(
      try await messages("A w\u{FFFD}rd").contains(
        "5:4: warning: a letter was lost here, for which a program wrote"
      )
    )
    #expect(try await messages("A w&#xFFFD;rd").contains("5:4: error: "))
    #expect(
      try await messages("A \u{E0041}b").contains(
        "5:3: error: a letter that nobody sees (U+E0041) stands here"
      )
    )
    #expect(
      try await messages("\u{F0B7} one").contains(
        "5:1: warning: only the program from which it was copied shows this sign"
      )
    )
  }

  @Test(
    "a misread word says what was meant",
    arguments: [
      ("Peopleâ€™s", "People’s"), ("cafÃ©", "café"), ("â€“", "–"),
      ("\u{E0}\u{BA}\u{AA}\u{E0}\u{BA}\u{B2}", "ສາ"),
      ("77Â\u{A0}km", "77\u{A0}km"),
      ("SÃ£o", "São"), ("â€œWeâ€\u{9D}", "“We”"),
    ]
  )
  func misread(written: String, meant: String) async throws {
    let found = try await messages("The \(written) there")
    #expect(found.contains("\(meant)"), "\(found)")
    #expect(found.contains("misread"), "\(found)")
  }

  @Test(
    "letters of other languages are what they seem",
    arguments: [
      "Là, à côté du château, l’âge d’être", "São João, ação, NÃO, MENÜ» und É\u{A0}:", "ສະບາຍດີ ບໍ່",
      "Über «à»",
      "Ângela Âgé Ã", "naïve – “so” … €5 £3 ©", "À côté", "Å Ä Ö", "ÂÎÔ",
    ]
  )
  func others(text: String) async throws {
    #expect(try await !messages(text).contains("misread"))
  }

  @Test("messages name invisible characters")
  func named() async throws {
    #expect(
      try await messages("[9](fact:urb\u{200B}an)").contains(
        "error: there is no key fact 'urb‹zero-width space›an'\n"
      )
    )
    var site = TestSite()
    site["Content/en/areas/health.md"] = "---\ntitle:\u{A0}Health\n---\n\nText.\n"
    expectText(
      try await site.messages,
      """
      Content/en/areas/health.md:2:7: error: there is a no-break space here, which looks like a plain one
      2 | title:\u{A0}Health
        |       ^ replace it with a plain space

      """
    )
    let indented = try TestSite().replacing(
      "  abbreviation",
      with: "\u{A0} abbreviation",
      in: "Content/profile.yaml"
    )
    #expect(
      try await indented.messages.contains(
        "error: there is a no-break space here, which looks like a plain one\n"
      )
    )
  }

  @Test("a file name has none")
  func fileName() async throws {
    var site = TestSite()
    site["Content/en/areas/he\u{200B}alth.md"] = "---\ntitle: X\n---\n\nText.\n"
    #expect(
      try await site.messages.contains(
        "error: there is an invisible character (zero-width space) in this name\n"
      )
    )
  }
}
