/// One term as it may be written.
struct TermPattern: Sendable {
  /// The term's number.
  let number: Int
  /// The bytes of its words, with nil for each gap between two of them.
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
    // A few letters, such as ß, are longer in upper case; words with them are found as they are written.
    guard lower.count == upper.count else { return word.utf8.map { Letter(lower: $0, upper: $0) } }
    return zip(lower, upper).map { Letter(lower: $0, upper: $1) }
  }

  /// How many bytes it has at least.
  var length: Int { letters.count }

  /// The bytes that it may begin with, with the bit set that distinguishes lower from upper case in ASCII.
  var firstBytes: [UInt8] {
    letters.first.flatMap(\.self).map { [$0.lower | 0x20, $0.upper | 0x20] } ?? []
  }

  /// Whether it may follow a letter of ASCII, as the letters of scripts without spaces may.
  var followsLetters: Bool { letters.first.flatMap(\.self).map { $0.lower >= 0x80 } ?? false }

  /// What it begins with.
  var leads: [Lead] {
    let word = letters.prefix { $0 != nil }.compactMap(\.self)
    // Of a letter that is not ASCII the first two bytes have to do, since the next may be in another case.
    let ascii = word.prefix { $0.lower < 0x80 }
    let lead = ascii.isEmpty ? word.prefix(2) : ascii
    return [Lead(lead.map(\.lower)), Lead(lead.map(\.upper))].compactMap(\.self)
  }

  /// The end of the term if it is at a place.
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
  /// The first and the third byte of terms, without the bit that distinguishes lower from upper case in ASCII.
  ///
  /// With a word's beginning before them, these two rule out nearly all other words.
  struct Lead: Sendable, Hashable {
    private let first: SIMD16<UInt8>
    private let third: SIMD16<UInt8>
    /// Has no bits where any third byte will do.
    private let thirdMask: SIMD16<UInt8>

    /// Uses the first one to three bytes of a term; nil if it has none.
    init?(_ bytes: some Collection<UInt8>) {
      guard let byte = bytes.first else { return nil }
      let third = bytes.dropFirst(2).first
      first = SIMD16(repeating: byte | 0x20)
      self.third = SIMD16(repeating: third.map { $0 | 0x20 } ?? 0)
      thirdMask = SIMD16(repeating: third == nil ? 0 : 0xFF)
    }

    /// At which of sixteen neighbouring places it is; their folded bytes are given, and those two places on.
    @inline(__always)
    func matches(_ bytes: SIMD16<UInt8>, _ thirdBytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
      (bytes .== first) .& (thirdBytes & thirdMask .== third)
    }
  }
}
