import Chromium
import Testing

@Suite struct BrowserErrorTests {
  private static let page = "sheets/a.html"

  @Test(arguments: [
    (BrowserError.notFound("opera"), "there is no browser 'opera'"),
    (.notABrowser("/bin/true"), "'/bin/true' is not a browser"),
    (.didNotStart(lastLine: nil), "the browser did not start"),
    (.didNotStart(lastLine: "No usable sandbox!"), "the browser did not start: No usable sandbox!"),
    (.ended(lastLine: nil), "the browser ended before it had printed everything"),
    (.noAnswer(within: .seconds(60)), "the browser did not answer within 60 seconds"),
    (.noAnswer(within: .seconds(1)), "the browser did not answer within 1 second"),
    (.garbledAnswer, "the browser gave an answer that makes no sense"),
    (
      .refused("Page.navigate", reason: "no such page"),
      "the browser refused 'Page.navigate': no such page"
    ),
    (.crashed(page: page), "the browser crashed while it printed \(page)"),
    (
      .missingFile("media/a.png", page: page),
      "\(page) needs media/a.png, which the site does not have"
    ),
    (
      .brokenPicture("media/a.png", page: page),
      "\(page) shows the picture media/a.png, which is damaged"
    ),
    (
      .otherPaper(PaperSize(width: 297, height: 420), page: page),
      "\(page) is printed on paper of 297 × 420 mm, not on A4 (210 × 297 mm)"
    ),
    (
      .unusablePDF(reason: "it has no pages"),
      "the browser made a PDF file that can't be used: it has no pages"
    ),
    (.system("the disk is full"), "the browser can't be used: the disk is full"),
  ])
  func anErrorSaysWhatHappened(error: BrowserError, text: String) {
    #expect(error.description == text)
    #expect(!error.fix.isEmpty)
  }
}
