import Testing

@testable import CountryProfile

@Suite("Messages with slots")
struct MessagePatternTests {
  @Test("each slot is filled with its value, as often as it stands there")
  func filled() {
    let pattern = MessagePattern("{label}: {display} ({label})")
    #expect(pattern.slots == ["label", "display", "label"])
    #expect(pattern.filled(with: ["label": "Area", "display": "7"]) == "Area: 7 (Area)")
  }

  @Test(
    "brackets that open or close nothing are text",
    arguments: [
      ("{ {number}", "{ ", ""), ("{{number}}", "{", "}"), ("{a{number}}", "{a", "}"),
      ("}{number}}", "}", "}"),
    ]
  )
  func brackets(text: String, prefix: String, suffix: String) {
    let pattern = MessagePattern(text)
    #expect(pattern.slots == ["number"])
    #expect((pattern.prefix, pattern.suffix) == (prefix, suffix))
    #expect(pattern.filled(with: "7") == "\(prefix)7\(suffix)")
  }

  @Test("a text without slots is itself, and an open bracket alone is no slot")
  func text() {
    #expect(MessagePattern("a } b { c").filled(with: [:]) == "a } b { c")
    #expect(MessagePattern("a } b { c").slots == [])
  }

  @Test(
    "around a number stand what is before it and what is after it",
    arguments: [("over {number}", "over ", ""), ("{number} per cent", "", " per cent"), ("{number}", "", "")]
  )
  func around(text: String, prefix: String, suffix: String) {
    let pattern = MessagePattern(text)
    #expect((pattern.prefix, pattern.suffix) == (prefix, suffix))
    #expect(pattern.filled(with: "7") == prefix + "7" + suffix)
  }
}
