import Foundation
import Testing

@testable import Chromium

/// Pages load files only from memory, not from the network or the disk.
@Suite(.browser, .serialized) struct LoadingTests {
  private static let style = Resource(bytes: Array("h1 { color: #036 }".utf8), mediaType: "text/css")
  private static let drawing = Resource(
    bytes: Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>"#.utf8
    ),
    mediaType: "image/svg+xml"
  )

  @Test(arguments: [
    "https://site.invalid/", "http://site.invalid/", "https://example.org/a/profile/",
    "HTTPS://EXAMPLE.org:443/A/b/../profile/",
  ])
  func aPageFindsItsFilesBelowAnyAddress(base: String) async throws {
    let document = TestSheet.document(
      """
      <link rel="stylesheet" href="../assets/my%20style.css?v=1"><h1>Title</h1>
      <img src="../media/a.svg" alt="" loading="lazy"><img src="data:image/svg+xml,%3Csvg \
      xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E" alt="">
      """,
      base: base,
      files: ["assets/my style.css": Self.style, "media/a.svg": Self.drawing]
    )
    let print = try await Browser.shared.pdf(of: document, date: .testDay)
    #expect(print.pages == 1)
  }

  @Test(arguments: ["a b", "a+b%20c", "ສຸຂະພາບ", "a:b?c#d", "“é”"])
  func aPageMayHaveAnyName(name: String) async throws {
    let document = TestSheet.document(
      "<img src='../media/a%20b.svg' alt=''><p id='here'><a href='#here'>One</a> <a href='other.html'>Two</a></p>",
      path: "sheets/\(name).html",
      files: ["media/a b.svg": Self.drawing]
    )
    #expect(try await links(document) == [])
  }

  @Test func whatIsMissingIsNamedAsOnADisk() async throws {
    let document = TestSheet.document("<img src='../media/a%20b.svg' alt=''>")
    try await expect(.missingFile("media/a b.svg", page: "sheets/a.html"), document)
  }

  @Test(arguments: [
    "../media/missing.svg", "https://example.org/a.png", "https://127.0.0.1:9/a.png",
  ])
  func whatTheSiteDoesNotHaveIsAnError(address: String) async throws {
    let document = TestSheet.document("<h1>Title</h1><img src='\(address)' alt=''>")
    let error = BrowserError.missingFile(address.replacing("../", with: ""), page: "sheets/a.html")
    try await expect(error, document)
  }

  @Test func aDamagedPictureIsAnError() async throws {
    let document = TestSheet.document(
      "<img src='a.png' alt=''>",
      files: ["sheets/a.png": Resource(bytes: Array("not a picture".utf8), mediaType: "image/png")]
    )
    try await expect(.brokenPicture("sheets/a.png", page: "sheets/a.html"), document)
  }

  @Test func aPageSeesNoFilesOfTheComputer() async throws {
    let file = "file:///etc/hostname"
    let error = BrowserError.brokenPicture(file, page: "sheets/a.html")
    try await expect(error, TestSheet.document("<img src='\(file)' alt=''>"))
  }

  @Test func afterAPageThatFailedTheNextIsPrinted() async throws {
    let broken = TestSheet.document("<img src='none.png' alt=''>")
    await #expect(throws: BrowserError.self) { try await Browser.shared.pdf(of: broken, date: .testDay) }
    let print = try await Browser.shared.pdf(of: TestSheet.document("<p>Text</p>"), date: .testDay)
    #expect(print.pages == 1)
  }

  @Test func onlyLinksThatLeadSomewhereArePrinted() async throws {
    let text = """
      <p id="here"><a href="b.html">One</a> <a href="a.html#here">Two</a> <a href="https://example.org/">Three</a></p>
      """
    let local = try await links(TestSheet.document(text))
    #expect(local == ["https://example.org/"])
    let open = try await links(TestSheet.document(text, base: "https://site.example/", isPublic: true))
    #expect(open == ["https://site.example/sheets/b.html", "https://example.org/"])
  }

  private func expect(_ error: BrowserError, _ document: WebDocument) async throws {
    await #expect(throws: error) { try await Browser.shared.pdf(of: document, date: .testDay) }
  }

  /// Returns the web addresses that a PDF links to; also expects a link within the page.
  private func links(_ document: WebDocument) async throws -> [String] {
    let pdf = try await Browser.shared.pdf(of: document, date: .testDay).pdf
    let links = try pdf.pages.flatMap(\.annotations)
    #expect(links.contains { $0["/Dest"].name == "/here" })
    return links.compactMap { $0["/A"]["/URI"].text }
  }
}
