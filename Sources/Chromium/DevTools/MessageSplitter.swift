import Foundation

/// Splits the browser's output into messages, each of which ends with a zero byte.
struct MessageSplitter {
  private var rest = Data()

  /// Returns the messages that these bytes complete, and keeps the rest for the next call.
  ///
  /// Throws as soon as the output cannot be a message, so that nothing waits for a program that is not a browser.
  mutating func messages(in bytes: Data) throws(BrowserError) -> [Data] {
    var messages: [Data] = []
    var bytes = bytes[...]
    while let end = bytes.firstIndex(of: 0) {
      messages.append(rest + bytes[..<end])
      rest = Data()
      bytes = bytes[bytes.index(after: end)...]
    }
    rest.append(bytes)
    guard (messages + [rest]).allSatisfy({ $0.first ?? brace == brace }) else { throw .garbledAnswer }
    return messages
  }

  private let brace = UInt8(ascii: "{")
}
