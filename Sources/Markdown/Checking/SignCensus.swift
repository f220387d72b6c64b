/// Finds out at one look which texts have nothing that `TextLint` could report: nearly all.
///
/// Looking at each of them more closely takes a tenth of a build of ten thousand pages.
enum SignCensus {
  /// Whether a NUL-terminated text has a sign that may be meant for Markdown, or a control character.
  static func hasSign(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress else { return false }
    // The compiler makes the loop look at sixteen bytes at a time, but at one in what is left at the end, which is much
    // of a short text: hence the blanks after it.
    let whole = text.count & ~15
    if hasSign(start, count: whole) { return true }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 17) { rest in
      rest.initialize(repeating: 0x20)
      guard let copy = rest.baseAddress else { return false }
      copy.update(from: start + whole, count: text.count - whole)
      return hasSign(copy, count: 16)
    }
  }
}

extension SignCensus {
  /// Looks at bytes and the one that follows them.
  private static func hasSign(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    // Without branches in the loop.
    var seen: UInt8 = 0
    var index = 0
    while index < count {
      let byte = bytes[index]
      let next = bytes[index &+ 1]
      // `*`, `_`, `[`, `]` and `|`.
      seen |= (byte == 0x2A ? 1 : 0) | (byte == 0x5F ? 1 : 0) | (byte == 0x5B ? 1 : 0)
      seen |= (byte == 0x5D ? 1 : 0) | (byte == 0x7C ? 1 : 0)
      // Two of `~`, `=`, `#`, `/` or `w`.
      seen |=
        (byte == next ? 1 : 0)
        & ((byte == 0x7E ? 1 : 0) | (byte == 0x3D ? 1 : 0) | (byte == 0x23 ? 1 : 0) | (byte == 0x2F ? 1 : 0)
          | (byte == 0x77 ? 1 : 0))
      // What may begin a control character, those of Latin-1 too, or what is no character, such as `&#xFFFE;`.
      seen |= ((byte < 0x20 ? 1 : 0) & (byte == 0x09 ? 0 : 1)) | (byte == 0x7F ? 1 : 0)
      seen |= (byte == 0xC2 ? 1 : 0) | (byte >= 0xEF ? 1 : 0)
      index &+= 1
    }
    return seen != 0
  }
}
