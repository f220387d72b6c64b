extension TermSearch {
  /// The first and the third byte of terms, with no regard to the bit that tells upper from lower case in ASCII.
  ///
  /// With a word's beginning before them, these two rule out nearly all other words.
  struct Lead: Sendable, Hashable {
    private let first: SIMD16<UInt8>
    private let third: SIMD16<UInt8>
    /// Has no bits where any third byte will do.
    private let thirdMask: SIMD16<UInt8>

    /// Creates the lead of a term from its first bytes, of which there may be fewer than three.
    init?(_ bytes: some Collection<UInt8>) {
      guard let byte = bytes.first else { return nil }
      let third = bytes.dropFirst(2).first
      first = SIMD16(repeating: byte | 0x20)
      self.third = SIMD16(repeating: third.map { $0 | 0x20 } ?? 0)
      thirdMask = SIMD16(repeating: third == nil ? 0 : 0xFF)
    }

    /// At which of sixteen neighbouring places it stands; their folded bytes are given, and those two places on.
    @inline(__always)
    func matches(_ bytes: SIMD16<UInt8>, _ thirdBytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
      (bytes .== first) .& (thirdBytes & thirdMask .== third)
    }
  }
}
