/// Finds, in one pass, the few texts in which `TextLint` may have something to report.
///
/// Running `TextLint` on all texts takes a tenth of a build of ten thousand pages.
enum SignCensus {
  /// Returns whether a text may contain signs meant as Markdown, or a control character; a NUL must follow the text.
  static func hasSign(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress else { return false }
    // The compiled loop reads sixteen bytes at a time, but what is left at the end one by one, which is slow for short
    // texts: the rest is therefore copied and filled up with spaces.
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
  /// Reads one byte more than `count`, since it looks for pairs such as `~~`.
  private static func hasSign(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    // The loop has no branches, so that the compiler can make it look at many bytes at a time.
    var seen: UInt8 = 0
    var index = 0
    while index < count {
      let byte = bytes[index]
      let next = bytes[index &+ 1]
      // `*`, `_`, `[`, `]`, `|` and `{`.
      seen |= (byte == 0x2A ? 1 : 0) | (byte == 0x5F ? 1 : 0) | (byte == 0x5B ? 1 : 0)
      seen |= (byte == 0x5D ? 1 : 0) | (byte == 0x7C ? 1 : 0) | (byte == 0x7B ? 1 : 0)
      // A colon before a letter or digit, as in `fact:population`.
      seen |=
        (byte == 0x3A ? 1 : 0)
        & ((next >= 0x30 ? 1 : 0) & (next <= 0x39 ? 1 : 0) | (next >= 0x61 ? 1 : 0) & (next <= 0x7A ? 1 : 0))
      // The same byte twice: `~`, `=`, `#`, `/` or `w`.
      seen |=
        (byte == next ? 1 : 0)
        & ((byte == 0x7E ? 1 : 0) | (byte == 0x3D ? 1 : 0) | (byte == 0x23 ? 1 : 0) | (byte == 0x2F ? 1 : 0)
          | (byte == 0x77 ? 1 : 0))
      // What may begin a control character, or a code point that is no character, such as U+FFFE.
      seen |= ((byte < 0x20 ? 1 : 0) & (byte == 0x09 ? 0 : 1)) | (byte == 0x7F ? 1 : 0)
      seen |= (byte == 0xC2 ? 1 : 0) | (byte >= 0xEF ? 1 : 0)
      index &+= 1
    }
    return seen != 0
  }
}
