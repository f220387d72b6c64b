import Testing
import Text

@Suite("Addresses on a page")
struct LinkBaseTests {
  @Test(
    "a file of the site is written as seen from the page",
    arguments: [
      ("index.html", "areas/health.html", "areas/health.html"),
      ("areas/health.html", "index.html", "../index.html"),
      ("areas/health.html", "areas/labour.html", "labour.html"),
      ("lo/areas/health.html", "en/areas/health.html", "../../en/areas/health.html"),
      ("areas/health.html", "areas-of-work/health.html", "../areas-of-work/health.html"),
      ("areas/health.html", "areas/health/more.html", "health/more.html"),
      ("areas/health.html", "areas/health.html", "health.html"),
      ("areas/health.html", "areas/", "./"),
      ("areas/health.html", "", "../"),
    ]
  )
  func relative(page: String, path: String, expected: String) {
    #expect(LinkBase.relative(to: page).address(of: .site(path: path)) == expected)
  }

  @Test("a place on the page itself is its fragment alone")
  func samePage() {
    let base = LinkBase.relative(to: "areas/health.html")
    #expect(base.address(of: .site(path: "areas/health.html", fragment: "malaria")) == "#malaria")
    #expect(base.address(of: .site(path: "key-facts.html", fragment: "hdi")) == "../key-facts.html#hdi")
  }

  @Test("a complete address has the prefix before the path")
  func absolute() {
    let base = LinkBase.absolute("https://example.org/lao/")
    #expect(
      base.address(of: .site(path: "a b.html", fragment: "c")) == "https://example.org/lao/a%20b.html#c"
    )
  }

  @Test("paths and fragments are percent-encoded as UTF-8")
  func percentEncoding() {
    let base = LinkBase.relative(to: "index.html")
    #expect(base.address(of: .site(path: "ລາວ.html")) == "%E0%BA%A5%E0%BA%B2%E0%BA%A7.html")
    #expect(base.address(of: .site(path: "a?b#c%d:e.html")) == "a%3Fb%23c%25d%3Ae.html")
    #expect(base.address(of: .site(path: "a-b_c~d(1),2@x.html")) == "a-b_c~d(1),2@x.html")
    #expect(base.address(of: .site(path: "a.html", fragment: "b/c?d:e f#")) == "a.html#b/c?d:e%20f%23")
  }

  @Test("an address elsewhere is left as it is")
  func external() {
    let url = SiteURL.external("https://example.org/?a=1&b=%20#c")
    #expect(LinkBase.relative(to: "a/b.html").address(of: url) == "https://example.org/?a=1&b=%20#c")
  }

  @Test("what is appended for HTML is escaped")
  func escaped() {
    var output = Array("<a href=\"".utf8)
    LinkBase.relative(to: "index.html").append(.external("https://example.org/?a='1'&b=\"<2>\""), to: &output)
    LinkBase.relative(to: "index.html").append(.site(path: "q&a's.html"), to: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "<a href=\"https://example.org/?a=&#39;1&#39;&amp;b=&#34;&lt;2&gt;&#34;q&amp;a&#39;s.html"
    )
  }
}
