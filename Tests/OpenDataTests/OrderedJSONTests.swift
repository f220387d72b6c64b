import TestSupport
import Testing

@testable import OpenData

@Suite("JSON that people read")
struct OrderedJSONTests {
  @Test("members keep their order, and are on one line where they fit")
  func order() {
    let value = OrderedJSON.object([("b", .number(1)), ("a", .strings(["x", "ຂ"]))])
    expectText(value.text.text, "{\"b\": 1, \"a\": [\"x\", \"ຂ\"]}\n")
  }

  @Test("a line has 96 characters and then perhaps a comma; what is longer is broken, from outside in")
  func width() {
    let fitting = String(repeating: "ກ", count: 96 - #"  "fits": [""]"#.count)
    let value = OrderedJSON.object([("fits", .strings([fitting])), ("breaks", .strings([fitting]))])
    expectText(
      value.text.text,
      """
      {
        "fits": ["\(fitting)"],
        "breaks": [
          "\(fitting)"
        ]
      }

      """
    )
  }

  @Test("a layout may be given: lines however short, or one line however long")
  func layout() {
    let long = Array(repeating: "a long text", count: 10)
    let value = OrderedJSON.array([.object([("a", .bool(true))], .lines), .strings(long, .line)])
    expectText(
      value.text.text,
      """
      [
        {
          "a": true
        },
        [\(long.map { "\"\($0)\"" }.joined(separator: ", "))]
      ]

      """
    )
  }

  @Test("names and texts are escaped")
  func escaping() {
    expectText(OrderedJSON.object([("a\"", .string("b\\c\n"))]).text.text, #"{"a\"": "b\\c\n"}"# + "\n")
  }
}
