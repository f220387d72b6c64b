import Text

extension TextLint {
  /// Reports `~~struck~~` and `==marked==` at the sign that opens it.
  mutating func checkPair(at index: Int) -> Int {
    let sign = bytes[index]
    let end = bytes[index..<content.range.upperBound].firstIndex { $0 != sign } ?? content.range.upperBound
    guard end - index == 2, end < content.range.upperBound, !bytes[end].isASCIIWhitespace,
      let closer = closer(of: sign, after: end)
    else { return end }
    if sign == UInt8(ascii: "~") {
      warn(
        "literal-sign",
        "'~~' stays in the text as it is",
        at: index,
        fix: "there is no struck text: delete the words, or the '~~'"
      )
    } else {
      warn("literal-sign", "'==' stays in the text as it is", at: index, fix: "write '**' instead of '=='")
    }
    return closer
  }

  /// The end of the pair of signs that closes what another pair opens.
  private mutating func closer(of sign: UInt8, after start: Int) -> Int? {
    // Where one pair found no partner, none after it will.
    guard !unpairedSigns.contains(sign) else { return nil }
    var index = start + 1
    while index + 1 < content.range.upperBound {
      if bytes[index] == sign, bytes[index + 1] == sign, !bytes[index - 1].isASCIIWhitespace {
        return index + 2
      }
      index += 1
    }
    unpairedSigns.insert(sign)
    return nil
  }
}
