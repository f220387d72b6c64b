import TestSupport
import Testing

@Suite("Sharing a page")
struct ShareTests {
  private let template = """
    {% for link in page.share %}
    <a href="{{ link.url }}">{{ link.name }}</a>
    {% endfor %}

    """

  private let labels = """
    share-email: Email
    share-facebook: Facebook
    share-linkedin: LinkedIn
    share-whatsapp: WhatsApp
    share-x: X

    """

  private func site(title: String = "A page") -> TestSite {
    var site = TestSite([
      "Templates/page.html": template, "Templates/404.html": template,
      "Content/en/page.md": "---\ntitle: \(title)\n---\n",
    ])
    site["Content/en/labels.yaml"] += labels
    return site
  }

  @Test("the links stand in the order of the profile, word for word")
  func links() async throws {
    let built = try await site().published(
      at: "https://x.org/lao",
      "share: [email, whatsapp, facebook, x, linkedin]\n"
    ).build()
    expectText(
      try built.page("page.html"),
      """
      <a href="mailto:?subject=A%20page&amp;body=https%3A%2F%2Fx.org%2Flao%2Fpage.html">Email</a>
      <a href="https://wa.me/?text=A%20page%20https%3A%2F%2Fx.org%2Flao%2Fpage.html">WhatsApp</a>
      <a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fx.org%2Flao%2Fpage.html">Facebook</a>
      <a href="https://x.com/intent/post?text=A%20page&amp;url=https%3A%2F%2Fx.org%2Flao%2Fpage.html">X</a>
      <a href="https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fx.org%2Flao%2Fpage.html">LinkedIn</a>

      """
    )
  }

  @Test(
    "a title can hold any sign",
    arguments: [
      ("\"Q&A: 5 + 5 = <10> #1 100%\"", "Q%26A%3A%205%20%2B%205%20%3D%20%3C10%3E%20%231%20100%25"),
      ("It’s “so”", "It%E2%80%99s%20%E2%80%9Cso%E2%80%9D"),
      ("'a \"b\" ''c'''", "a%20%22b%22%20%27c%27"), ("ຂ່າວ", "%E0%BA%82%E0%BB%88%E0%BA%B2%E0%BA%A7"),
    ]
  )
  func oddTitles(title: String, encoded: String) async throws {
    let built = try await site(title: title).published("share: [email]\n").build()
    expectText(
      try built.page("page.html"),
      "<a href=\"mailto:?subject=\(encoded)&amp;body=https%3A%2F%2Flaos.iom.int%2Fpage.html\">Email</a>\n"
    )
  }

  @Test("there are none without the site's address, without a list, and for missing addresses")
  func none() async throws {
    let unpublished = try site().replacing(
      "organisation:\n",
      with: "share: [email]\norganisation:\n",
      in: "Content/profile.yaml"
    )
    expectText(try await unpublished.build().page("page.html"), "")
    expectText(try await site().published().build().page("page.html"), "")
    expectText(try await site().published("share: [email]\n").build().page("404.html"), "")
  }

  @Test("a misspelt service is an error with a suggestion")
  func misspelt() async throws {
    expectText(
      try await site().published("share: [email, facebok]\n").messages,
      """
      Content/profile.yaml:2:16: error: an entry of 'share' can't be 'facebok'
      2 | share: [email, facebok]
        |                ^ did you mean 'facebook'?

      """
    )
    let unknown = try await site().published("share: [telegram]\n").messages
    #expect(unknown.contains("^ use one of: email, facebook, linkedin, whatsapp, x\n"))
  }

  @Test("a service that is named twice is an error at the second place")
  func twice() async throws {
    expectText(
      try await site().published("share: [x, email, x]\n").messages,
      """
      Content/profile.yaml:2:19: error: 'x' is named twice
      2 | share: [x, email, x]
        |                   ^ remove one of the two

      """
    )
  }

  @Test("a service without a name for readers is an error")
  func unnamed() async throws {
    let unnamed = try site().replacing("share-x: X\n", with: "", in: "Content/en/labels.yaml")
    expectText(
      try await unnamed.published("share:\n  - email\n  - x\n").messages,
      """
      Content/profile.yaml:4:5: error: 'x' has no name among the labels
      4 |   - x
        |     ^ add a line 'share-x: …' to en/labels.yaml

      """
    )
  }
}
