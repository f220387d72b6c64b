import TestSupport
import Testing

/// Editors may write unusual YAML: as long as it is valid, it works.
@Suite("Unusual YAML that is right")
struct OddYAMLTests {
  private func title(_ frontMatter: String) async throws -> String {
    let site = TestSite([
      "Content/en/page.md": "---\n\(frontMatter)\n---\n\nText\n", "Templates/page.html": "{{ page.title }}",
    ])
    return try await site.build().page("page.html")
  }

  @Test(
    "quotes, comments and line breaks",
    arguments: [
      ("title: \"Lao PDR: a profile\"", "Lao PDR: a profile"), ("title: 'it''s fine'", "it&#39;s fine"),
      ("title: people's republic", "people&#39;s republic"), ("title: the \"MoU\"", "the &#34;MoU&#34;"),
      ("title: \"Area #1\"", "Area #1"), ("title: 'Area #1'", "Area #1"), ("title: Area#1", "Area#1"),
      ("title: x # a comment", "x"), ("title: x\n# a comment", "x"), ("title: x ##", "x"),
      ("\"title\": x", "x"), ("title : x", "x"), ("title:    x   ", "x"), ("{title: x}", "x"),
      ("title: >\n  folded\n  text", "folded text"), ("title: a text\n  on two lines", "a text on two lines"),
      ("title: a:b", "a:b"), ("title: http://iom.int", "http://iom.int"), ("title: \"\\u00e9\"", "é"),
      ("title: 7 – 8", "7 – 8"), ("title: -1", "-1"), ("title: (x)", "(x)"), ("title: .", "."),
    ]
  )
  func styles(frontMatter: String, shown: String) async throws {
    expectText(try await title(frontMatter), shown)
  }

  @Test(
    "words that YAML takes for something else stay what was typed",
    arguments: [
      "no", "yes", "on", "true", "1.10", "0o17", "1e3", "2026-11-23", ".inf", "Null", "0x1F", "12:30",
    ]
  )
  func noGuesses(text: String) async throws {
    expectText(try await title("title: \(text)"), text)
  }
}
