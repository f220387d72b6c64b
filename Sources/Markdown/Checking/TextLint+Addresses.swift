import Text

extension TextLint {
  /// Reports an address on the web that is not marked as a link, and returns its end.
  mutating func checkAddress(at index: Int) -> Int {
    let isComplete = matches("http://", at: index) || matches("https://", at: index)
    guard isComplete || matches("www.", at: index), index == 0 || !bytes[index - 1].isASCIIAlphanumeric else {
      return index + 1
    }
    let end = endOfAddress(at: index)
    let text = String(decoding: bytes[index..<end], as: UTF8.self)
    let address = isComplete ? text : "https://" + text
    warn(
      "bare-address",
      "this address is no link",
      at: index,
      fix: "write '<\(address)>' or '[text](\(address))'"
    )
    return end
  }

  private func endOfAddress(at index: Int) -> Int {
    let rest = bytes[index..<content.range.upperBound]
    let ends =
      rest.firstIndex { $0.isASCIIWhitespace || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E } ?? rest.endIndex
    // Full stops and the like belong to the sentence.
    let inner = rest[..<ends].lastIndex { !$0.isASCIIPunctuation || $0 == UInt8(ascii: "/") }
    return inner.map { $0 + 1 } ?? ends
  }
}
