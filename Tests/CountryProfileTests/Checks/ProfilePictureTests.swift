import TestSupport
import Testing

@Suite("The picture of the profile")
struct ProfilePictureTests {
  private func messages(_ lines: String) async throws -> String {
    var site = try TestSite().published(lines)
    site.add("Content/media/office.png", bytes: Picture.png(width: 1200, height: 630))
    site["Content/media/logo.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"
    site["Content/media/report.pdf"] = "%PDF"
    site["Content/en/home.md"] += "\n[Logo](../media/logo.svg) [Report](../media/report.pdf)\n"
    return try await site.messages
  }

  @Test("it is in use, though no page shows it")
  func used() async throws {
    expectText(try await messages("picture: {file: office.png, alt: The office}\n"), "")
    expectText(
      try await messages(""),
      "Content/media/office.png: warning: no page uses this file\n  | show it or link to it, or remove it\n"
    )
  }

  @Test(
    "one that does not exist is an error with the one that was meant",
    arguments: [
      ("ofice.png", "did you mean 'office.png'?"), ("office.jpg", "did you mean 'office.png'?"),
      ("media/office.png", "did you mean 'office.png'?"),
      ("map.png", "put the picture into the folder media"),
    ]
  )
  func missing(file: String, fix: String) async throws {
    expectText(
      try await messages("picture:\n  file: \(file)\n  alt: The office\n"),
      """
      Content/profile.yaml:3:9: error: there is no picture '\(file)' in the folder media
      3 |   file: \(file)
        |         ^ \(fix)

      """
    )
  }

  @Test("a file that other sites do not show is an error", arguments: ["report.pdf", "logo.svg"])
  func wrongFormat(file: String) async throws {
    expectText(
      try await messages("picture: {file: \(file), alt: The office}\n"),
      """
      Content/profile.yaml:2:17: error: '\(file)' is not a picture that other sites show
      2 | picture: {file: \(file), alt: The office}
        |                 ^ use a PNG, JPEG, WebP or GIF file

      """
    )
  }

  @Test("it needs a text for readers who cannot see it")
  func noText() async throws {
    expectText(
      try await messages("picture:\n  file: office.png\n"),
      """
      Content/profile.yaml:3:3: error: 'picture' has no 'alt'
      3 |   file: office.png
        |   ^ add a line 'alt: …'

      """
    )
  }
}
