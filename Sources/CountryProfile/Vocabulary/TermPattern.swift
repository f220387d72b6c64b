/// A term in a form that can be compared with the bytes of a text, in upper or lower case.
struct TermPattern: Sendable {
  /// The position of the term in the list of terms, from 0.
  let number: Int
  /// The bytes of its words, with nil for each gap between two words.
  private let letters: [Letter?]

  /// One byte of a term in lower and in upper case.
  private struct Letter: Sendable {
    let lower: UInt8
    let upper: UInt8
  }

  init(_ term: String, number: Int) {
    self.number = number
    let words = term.split(whereSeparator: \.isWhitespace).map(Self.letters)
    letters = Array(words.joined(separator: [nil]))
  }

  private static func letters(of word: Substring) -> [Letter?] {
    let (lower, upper) = (Array(word.lowercased().utf8), Array(word.uppercased().utf8))
    // A few letters, such as ß, are longer in upper case; words with them are found only in the case of the term.
    guard lower.count == upper.count else { return word.utf8.map { Letter(lower: $0, upper: $0) } }
    return zip(lower, upper).map { Letter(lower: $0, upper: $1) }
  }

  /// The length in bytes, with one for each gap between words.
  var length: Int { letters.count }

  /// The bytes that the term may begin with; bit 0x20 is set, which makes ASCII letters lower case.
  var firstBytes: [UInt8] {
    letters.first.flatMap(\.self).map { [$0.lower | 0x20, $0.upper | 0x20] } ?? []
  }

  /// Whether the term may directly follow an ASCII letter, as in scripts that do not put spaces between words.
  var followsLetters: Bool { letters.first.flatMap(\.self).map { $0.lower >= 0x80 } ?? false }

  /// The first bytes of the term, in lower and in upper case, for a quick first comparison.
  var leads: [Lead] {
    let word = letters.prefix { $0 != nil }.compactMap(\.self)
    // If the first letter is not ASCII, only two bytes are used: the third may belong to a letter in either case.
    let ascii = word.prefix { $0.lower < 0x80 }
    let lead = ascii.isEmpty ? word.prefix(2) : ascii
    return [Lead(lead.map(\.lower)), Lead(lead.map(\.upper))].compactMap(\.self)
  }

  /// Returns the byte offset of the end of the term if the term is at `start`; otherwise nil.
  func end(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = start
    for letter in letters {
      if let letter {
        guard index < bytes.count, bytes[index] == letter.lower || bytes[index] == letter.upper else {
          return nil
        }
        index += 1
      } else {
        guard let next = WordGap.end(at: index, in: bytes) else { return nil }
        index = next
      }
    }
    return index
  }
}

extension TermPattern {
  /// The first and the third byte of a term, with bit 0x20 set, so that the case of ASCII letters makes no difference.
  ///
  /// At the beginning of a word, these two bytes rule out nearly all other words.
  struct Lead: Sendable, Hashable {
    private let first: SIMD16<UInt8>
    private let third: SIMD16<UInt8>
    /// All ones if the third byte is compared; zero if the lead has no third byte, so that any byte will do.
    private let thirdMask: SIMD16<UInt8>

    /// Uses the first and, if there is one, the third of these bytes; nil if there are none.
    init?(_ bytes: some Collection<UInt8>) {
      guard let byte = bytes.first else { return nil }
      let third = bytes.dropFirst(2).first
      first = SIMD16(repeating: byte | 0x20)
      self.third = SIMD16(repeating: third.map { $0 | 0x20 } ?? 0)
      thirdMask = SIMD16(repeating: third == nil ? 0 : 0xFF)
    }

    /// Returns a mask that is set where the lead matches; `thirdBytes` are the sixteen bytes two places further on.
    @inline(__always)
    func matches(_ bytes: SIMD16<UInt8>, _ thirdBytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
      (bytes .== first) .& (thirdBytes & thirdMask .== third)
    }
  }
}
