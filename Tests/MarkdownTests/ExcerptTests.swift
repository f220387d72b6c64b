import Diagnostics
import Testing

@testable import Markdown

/// Excerpts are for fact sheets, which leave out some sections and lower the headings.
@Suite struct ExcerptTests {
  private let text = """
    First, [one](a.md).

    ## Who

    Second, [two](b.md).

    ### Inside

    Third.

    > ## Quoted

    ## What

    Last, [three](c.md).
    """

  @Test func headingsLoseTheirIds() {
    #expect(html(of: excerpt("## One & two\n\nText")) == "<h2>One &amp; two</h2>\n<p>Text</p>\n")
  }

  @Test func aLinkAtEitherEndOfAHeadingStays() {
    let lowered = document("## [One](a.md) and [two](b.md)\n\n## [Three](c.md)").excerpt(headingsLoweredBy: 1)
    #expect(html(of: lowered) == "<h3>[0]One[/0] and [1]two[/1]</h3>\n<h3>[2]Three[/2]</h3>\n")
  }

  @Test func aLinkThatAHeadingEndsWithIsLeftOutWithIt() {
    #expect(
      html(of: excerpt("## See [one](a.md)\n\nText.\n\n## Two", without: ["see-one"])) == "<h2>Two</h2>\n"
    )
  }

  @Test func headingsAreLoweredButNoFurtherThanTheLastLevel() {
    let lowered = document("## One\n\n### Two\n\n#### Three\n\n##### Four").excerpt(headingsLoweredBy: 2)
    #expect(html(of: lowered) == "<h4>One</h4>\n<h5>Two</h5>\n<h6>Three</h6>\n<h6>Four</h6>\n")
  }

  @Test func aSectionIsLeftOutUpToTheNextHeadingThatIsNotLower() {
    let rest = """
      <p>First, [0]one[/0].</p>
      <h2>What</h2>
      <p>Last, [2]three[/2].</p>

      """
    #expect(html(of: excerpt(text, without: ["who"])) == rest)
  }

  @Test func theLastSectionIsLeftOutUpToTheEnd() {
    #expect(html(of: excerpt(text, without: ["what"])).hasSuffix("</blockquote>\n"))
  }

  @Test func aLowerSectionIsLeftOutOfItsOwn() {
    let rest = html(of: excerpt(text, without: ["inside"]))
    #expect(rest.contains("Second") && !rest.contains("Third") && !rest.contains("Quoted"))
    #expect(rest.contains("Last"))
  }

  @Test func withoutAnySectionTheIntroductionIsLeft() {
    let document = document(text)
    let introduction = document.excerpt(without: Set(document.sectionHeadings.map(\.id)))
    #expect(html(of: introduction) == "<p>First, [0]one[/0].</p>\n")
  }

  @Test func headingsInQuotesAndListsBeginNoSection() {
    #expect(document(text).sectionHeadings.map(\.text) == ["Who", "Inside", "What"])
    #expect(document("- ## In a list\n\n## Outside").sectionHeadings.map(\.text) == ["Outside"])
  }

  @Test func whatLooksLikeATagInATextIsNone() {
    let code = document("`<h2>`\n\n## Who\n\n    </h2>\n")
    #expect(html(of: code.excerpt(headingsLoweredBy: 1)).contains("<h3>Who</h3>"))
    #expect(html(of: code.excerpt(without: ["who"])) == "<p><code>&lt;h2&gt;</code></p>\n")
  }

  @Test func anExcerptOfNothingIsEmpty() {
    #expect(html(of: excerpt("")) == "")
  }
}

extension ExcerptTests {
  private func document(_ text: String) -> MarkdownDocument {
    return MarkdownDocument(
      SourceText(path: "page.md", bytes: Array(text.utf8)),
      rules: .test,
      report: Report()
    )
  }

  private func excerpt(_ text: String, without headings: Set<String> = []) -> MarkdownDocument {
    document(text).excerpt(without: headings)
  }

  /// Returns the HTML with its slots shown as `[0]` for a start and `[/0]` for an end; 0 is the reference's index.
  private func html(of document: MarkdownDocument) -> String {
    var html: [UInt8] = []
    document.render(into: &html) { slot, output in
      output += "[\(slot.edge == .start ? "" : "/")\(slot.reference)]".utf8
    }
    return String(decoding: html, as: UTF8.self)
  }
}
