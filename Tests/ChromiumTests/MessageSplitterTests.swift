import Foundation
import Testing

@testable import Chromium

/// Messages are found even if the browser's output arrives in pieces that end in the middle of one.
@Suite struct MessageSplitterTests {
  @Test(arguments: 1...12)
  func messagesAreTheSameInPiecesOfAnySize(size: Int) throws {
    let output = Data("{\"a\":1}\0{}\0{\"b\":\"ລາວ\"}\0{\"rest".utf8)
    var splitter = MessageSplitter()
    var messages: [String] = []
    for start in stride(from: 0, to: output.count, by: size) {
      let piece = Data(output[start..<min(start + size, output.count)])
      messages += try splitter.messages(in: piece).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(messages == ["{\"a\":1}", "{}", "{\"b\":\"ລາວ\"}"])
  }

  @Test(arguments: ["y\ny\n", "{}\0DevTools", "\0[]"])
  func whatBeginsAsNoMessageDoesIsNotWaitedFor(output: String) {
    var splitter = MessageSplitter()
    #expect(throws: BrowserError.garbledAnswer) { try splitter.messages(in: Data(output.utf8)) }
  }
}
