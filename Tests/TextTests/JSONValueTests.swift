import Foundation
import TestSupport
import Testing
import Text

@Suite("JSON texts")
struct JSONValueTests {
  private let value = JSONValue.object([
    "b": .array([.number(-1.5), .bool(true), .null]),
    "a": .object(["Z": .string("ລາວ / “x”"), "$": .object([:]), "z": .array([])]),
  ])

  private func compact(_ value: JSONValue) -> [UInt8] {
    var text: [UInt8] = []
    value.append(to: &text)
    return text
  }

  private func decoded(_ text: [UInt8]) throws -> JSONTree {
    try JSONDecoder().decode(JSONTree.self, from: Data(text))
  }

  @Test("in a page, there is no white space, and keys are sorted")
  func withoutWhiteSpace() {
    expectText(
      String(decoding: compact(value), as: UTF8.self),
      #"{"a":{"$":{},"Z":"ລາວ / “x”","z":[]},"b":[-1.5,true,null]}"#
    )
  }

  @Test("in a data file, there is a member a line, and keys are sorted")
  func memberALine() {
    expectText(
      String(decoding: value.text, as: UTF8.self),
      """
      {
        "a" : {
          "$" : {

          },
          "Z" : "ລາວ / “x”",
          "z" : [

          ]
        },
        "b" : [
          -1.5,
          true,
          null
        ]
      }

      """
    )
  }

  @Test("both say the same")
  func sameValue() throws {
    #expect(try decoded(compact(value)) == decoded(value.text))
  }

  @Test("every sign of ASCII comes back as it was, as a key and as a text")
  func signs() throws {
    for byte in UInt8.min...0x7F {
      let sign = String(UnicodeScalar(byte))
      let text = compact(.object([sign: .string(sign)]))
      #expect(try decoded(text) == .object([sign: .string(sign)]), "\(byte)")
      #expect(text.allSatisfy { $0 >= 0x20 }, "\(byte)")
    }
  }

  @Test(
    "signs that need it are escaped by their short names where they have one",
    arguments: [
      ("\"", #"\""#), ("\\", #"\\"#), ("\u{8}", #"\b"#), ("\t", #"\t"#), ("\n", #"\n"#), ("\u{C}", #"\f"#),
      ("\r", #"\r"#), ("\u{1}", #"\u0001"#), ("\u{1F}", #"\u001f"#), ("/", "/"), ("\u{7F}", "\u{7F}"),
    ]
  )
  func escapes(sign: String, escape: String) {
    #expect(String(decoding: compact(.string(sign)), as: UTF8.self) == "\"\(escape)\"")
  }
}
