import TestSupport
import Testing
import Yams

@testable import YAML

@Suite("YAML without anything special is read without Yams, and read the same")
struct PlainYAMLTests {
  private func root(_ text: String) -> YAMLNode? {
    let bytes = Array(text.utf8)
    return PlainYAML.root(of: bytes[...])
  }

  @Test(
    "plain lines are read",
    arguments: [
      "title: Labour migration\n",
      "title: Labour migration\nsummary: Safe, regular migration (2019) & more; it's [fine]!\norder: 1\n",
      "order: 007\nreviewed: 2026-11-23\ntemplate: contact.html\n", "a: yes\nb: no\nc: null\n", "a: b  c\n",
    ]
  )
  func read(text: String) throws {
    let node = try #require(root(text))
    try expectSame(node, try #require(try Yams.compose(yaml: text)))
  }

  @Test(
    "anything that may be special is left to Yams",
    arguments: [
      "", "\n", "title:\n", "title: \n", "title: a: b\n", "title: a #b\n", "title: a#b\n", "title: \"a\"\n",
      "title: 'a'\n", "title: [a]\n", "title: a \n", "title: a\t\n", "title: a\r\n", "title: a", "title:a\n",
      "title : a\n", " title: a\n", "- a\n", "title: a\n  b\n", "title: a\n\n", "# a\n", "title: ສະບາຍດີ\n",
      "title: a\ntitle: b\n", "Title: a\n", "review-by: a\n", "title: &a b\n", "title: *a\n", "title: !a b\n",
      "title: |\n  a\n", "title: a\n...\n", "title:  a\n", "title: a\u{7F}\n", "title: a\u{0}\n",
      "---\na: b\n",
    ]
  )
  func left(text: String) {
    #expect(root(text) == nil)
  }

  @Test("what is read of random lines is what Yams reads")
  func random() throws {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "a", "b: ", "title: ", "x", " ", "  ", "\n", "1", "-", ",", "'", "\"", "[", "#", ":", "é", "\t", "?",
      "%", "@",
    ]
    var count = 0
    for _ in 0..<20_000 {
      let text =
        (0..<Int.random(in: 1...9, using: &generator)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }
        .joined() + "\n"
      guard let node = root(text) else { continue }
      count += 1
      try expectSame(node, try #require(try Yams.compose(yaml: text), "\(text)"))
    }
    #expect(count > 50)
  }

  private func expectSame(_ plain: YAMLNode, _ parsed: Node) throws {
    let parsed = YAMLNode.parsed(parsed)
    #expect(plain.mark == parsed.mark)
    let (left, right) = (try #require(plain.pairs), try #require(parsed.pairs))
    #expect(left.count == right.count)
    for (a, b) in zip(left.flatMap { [$0.key, $0.value] }, right.flatMap { [$0.key, $0.value] }) {
      #expect(try #require(a.text) == #require(b.text))
      #expect(a.mark == b.mark)
    }
  }
}
