import Text

extension TextLint {
  /// Remembers a run of signs for `checkEmphasis`, unless it is too long for emphasis; returns the end of the run.
  mutating func collectDelimiters(at index: Int) -> Int {
    let run = DelimiterRun(in: bytes, at: index)
    if run.length <= 3 { delimiters.append(run) }
    return index + run.length
  }

  /// Reports asterisks and underscores that were meant for emphasis.
  ///
  /// The usual cause is that CommonMark does not let a `**` between punctuation and a letter close emphasis. Such
  /// places are common in scripts that put no spaces between words.
  mutating func checkEmphasis() {
    var rest = delimiters[...]
    while let run = rest.popFirst() {
      // Only the next 100 runs can be partners: trying all would take long in a text of nothing but asterisks.
      if let index = rest.prefix(100).firstIndex(where: { isPair(run, $0) }) {
        let partner = rest[index]
        rest = rest[(index + 1)...]
        report(run, partner)
      } else if run.length > 1, !run.isLoose, run.sign == UInt8(ascii: "*") {
        warn(
          "literal-sign",
          "'\(run.text)' stays in the text as it is",
          at: run.offset,
          fix: "write '\(run.text)' on both sides of the words, or '\(escaped(run))' to show it"
        )
      }
    }
  }

  /// Returns whether two runs look like the start and end of emphasis, unlike the asterisks in `2 * 3 * 4`.
  private func isPair(_ opener: DelimiterRun, _ closer: DelimiterRun) -> Bool {
    guard opener.sign == closer.sign, opener.length == closer.length else { return false }
    if opener.sign == UInt8(ascii: "*"), opener.length > 1 { return true }
    return opener.after != .space && closer.before != .space && opener.before != .asciiWord
      && closer.after != .asciiWord
  }

  private mutating func report(_ opener: DelimiterRun, _ closer: DelimiterRun) {
    let culprit = opener.canOpen ? closer : opener
    let inner = opener.canOpen ? closer.before : opener.after
    warn(
      "literal-sign",
      "'\(culprit.text)' stays in the text as it is",
      at: culprit.offset,
      fix: fix(culprit, inner: inner)
    )
  }

  private func fix(_ run: DelimiterRun, inner: DelimiterRun.Neighbour) -> String {
    if inner == .space { return "leave no space between '\(run.text)' and the words inside" }
    if run.sign == UInt8(ascii: "_") {
      return "write '\(String(repeating: "*", count: run.length))' instead of '\(run.text)'"
    }
    if inner == .punctuation {
      return "put a space, or '&#8203;' which nobody sees, between '\(run.text)' and the letter outside"
    }
    return
      "check that the same signs stand on both sides of the words, or write '\(escaped(run))' to show them"
  }

  private func escaped(_ run: DelimiterRun) -> String {
    run.text.map { "\\\($0)" }.joined()
  }
}

extension TextLint {
  /// Reports signs for struck or marked text, as in `~~struck~~` and `==marked==`; returns the next offset to check.
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

  /// Returns the offset after the `~~` or `==` that closes the pair before `start`; nil if there is none.
  private mutating func closer(of sign: UInt8, after start: Int) -> Int? {
    // If an earlier pair had no closing pair, there is none for this pair either.
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
