import Foundation

/// Takes the browser's output apart into messages, each of which ends with a zero byte.
struct MessageSplitter {
  private var rest = Data()

  /// The messages that are complete with these bytes.
  ///
  /// Throws as soon as a message begins as none does, so that the output of another program is not waited for.
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
