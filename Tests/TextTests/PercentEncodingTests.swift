import Testing
import Text

@Suite("Percent-encoding")
struct PercentEncodingTests {
  private func decoded(_ text: String) -> String {
    text.withBytes(PercentEncoding.decoded)
  }

  @Test("in a value of a query only unreserved characters stay as they are")
  func queryValue() {
    #expect(PercentEncoding.queryValue("a-Z_0.~ &=+/ລ") == "a-Z_0.~%20%26%3D%2B%2F%E0%BA%A5")
  }

  @Test("what is decoded is the text again")
  func decodes() {
    #expect(decoded("a%20b%2Fc%2f%E0%BA%A5") == "a b/c/ລ")
    #expect(decoded("plain") == "plain")
  }

  @Test(
    "what encodes nothing, or no UTF-8, stays as it is",
    arguments: ["100%", "%4", "%zz", "%E0%BA", "%FF"]
  )
  func broken(text: String) {
    #expect(decoded(text) == text)
  }
}
