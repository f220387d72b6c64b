import Testing
import Text

@Suite("Names that can stand in addresses")
struct SlugTests {
  @Test(
    "in ASCII: small letters, digits and hyphens",
    arguments: [
      ("Urban population", "urban-population"), ("  A – B!  ", "a-b"), ("Côte d’Ivoire", "c-te-d-ivoire"),
      ("ລາວ", ""),
    ]
  )
  func ascii(text: String, slug: String) {
    #expect(Slug.ascii(text) == slug)
  }

  @Test(
    "in all scripts: letters with their marks, and digits",
    arguments: [
      ("What we do", "what-we-do"), ("Where/when_to go", "where-when-to-go"), ("It's 5!", "its-5"),
      ("ÉTÉ à Vientiane", "été-à-vientiane"), ("ການ ເຄື່ອນຍ້າຍ", "ການ-ເຄື່ອນຍ້າຍ"), ("…", ""),
    ]
  )
  func allScripts(text: String, slug: String) {
    #expect(Slug.allScripts(text) == slug)
  }
}
