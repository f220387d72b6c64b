extension TermSearch {
  /// The first bytes of terms, three at most, with no regard to the bit that tells upper from lower case in ASCII.
  struct Lead: Sendable, Hashable {
    let bytes: [UInt8]
    private let first: SIMD16<UInt8>
    private let second: Lane
    private let third: Lane

    /// A byte that is looked for at sixteen places at once; any will do where its mask is zero.
    private struct Lane: Sendable, Hashable {
      let byte: SIMD16<UInt8>
      let mask: SIMD16<UInt8>

      init(_ byte: UInt8?) {
        self.byte = SIMD16(repeating: byte ?? 0)
        mask = SIMD16(repeating: byte == nil ? 0 : 0xFF)
      }
    }

    /// `bytes` has one element at least.
    init(_ bytes: some Collection<UInt8>) {
      self.bytes = bytes.prefix(3).map { $0 | 0x20 }
      first = SIMD16(repeating: self.bytes[0])
      second = Lane(self.bytes.dropFirst().first)
      third = Lane(self.bytes.dropFirst(2).first)
    }

    /// Where it stands in sixteen neighbouring places, whose folded bytes and those after them are given.
    @inline(__always)
    func matches(
      _ bytes: SIMD16<UInt8>,
      _ next: SIMD16<UInt8>,
      _ afterNext: SIMD16<UInt8>
    ) -> SIMDMask<SIMD16<Int8>> {
      (bytes .== first) .& (next & second.mask .== second.byte) .& (afterNext & third.mask .== third.byte)
    }

    /// Whether it stands at a place.
    func stands(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
      guard index + bytes.count <= text.count else { return false }
      return bytes.indices.allSatisfy { text[index + $0] | 0x20 == bytes[$0] }
    }
  }
}
