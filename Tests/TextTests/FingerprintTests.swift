import Testing
import Text

@Suite("Fingerprints")
struct FingerprintTests {
  /// The values are from the 64-bit FNV-1a test suite (RFC 9923, appendix C).
  @Test(
    "they are the published hashes, with all their digits",
    arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")]
  )
  func published(text: String, fingerprint: String) {
    #expect(Fingerprint.of(Array(text.utf8)) == fingerprint)
    #expect(fingerprint.count == 16)
  }
}
