import Foundation
import Testing

@testable import Markdown

@Suite("Deep nesting")
struct NestingTests {
  @Test(
    "ten thousand of anything neither crash nor hang, on the stack that a task has",
    .timeLimit(.minutes(1)),
    arguments: [
      "> ", ">", "- ", "1. ", "[", "![", "*", "**", "_a", "*a ", "`", "`a", "<", "\\", "&#", "[]", "](", "|",
      "[^", "(",
      "[a][", "[a](b.md)", "![a](b.png)", "[a]: b\n", "[a]: b\n[c", "## a\n\n", "> a\n", "a~~ ", "==a ",
    ]
  )
  func repeated(piece: String) async {
    let text = Array(String(repeating: piece, count: 10_000).utf8)
    await onSmallStack {
      let reading = Reading(bytes: text)
      #expect(reading.asCMark == CMark.html(of: text))
    }
  }

  @Test(
    "a thousand mistakes are all reported",
    .timeLimit(.minutes(1)),
    arguments: ["[a](", "~~a", "==a", "<b>", "[a](b c) ", "[a] (b.md) ", "www.a.b ", "# a\n", "**a\n\n"]
  )
  func mistakes(piece: String) async {
    let text = String(repeating: piece, count: 1_000)
    await onSmallStack { #expect(Reading(text).diagnostics.count >= 500) }
  }

  @Test(
    "ten thousand within each other are read to the end",
    .timeLimit(.minutes(1)),
    arguments: [("*a ", "*"), ("![", "](p.png)"), ("**a [b](c.md) ", "**"), ("![a [b](c.md)", "](d.png)")]
  )
  func nested(opener: String, closer: String) async {
    let openers = String(repeating: opener, count: 10_000)
    let closers = String(repeating: closer, count: 10_000)
    let text = Array((openers + "x" + closers).utf8)
    await onSmallStack {
      let reading = Reading(bytes: text)
      #expect(reading.asCMark == CMark.html(of: text))
    }
  }

  private func onSmallStack(_ body: @escaping @Sendable () -> Void) async {
    await withCheckedContinuation { continuation in
      let thread = Thread {
        body()
        continuation.resume()
      }
      thread.stackSize = 512 * 1024
      thread.start()
    }
  }
}
