/// Finds, in one pass, the few texts in which `TextLint` may have something to report.
///
/// For ten thousand pages, checking all texts with `TextLint` would take a tenth of the build's time.
enum SignCensus {
  /// Returns whether a text may contain Markdown signs or control characters; a NUL must follow the text in memory.
  static func hasSign(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress else { return false }
    // The compiled loop checks sixteen bytes at a time. A shorter rest is padded with spaces to sixteen bytes, since
    // checking it byte by byte would be slow.
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
    // The loop has no branches, so that the compiler can vectorise it.
    var seen: UInt8 = 0
    var index = 0
    while index < count {
      let byte = bytes[index]
      let next = bytes[index &+ 1]
      // These signs alone: `*`, `_`, `[`, `]`, `|` and `{`.
      seen |= (byte == 0x2A ? 1 : 0) | (byte == 0x5F ? 1 : 0) | (byte == 0x5B ? 1 : 0)
      seen |= (byte == 0x5D ? 1 : 0) | (byte == 0x7C ? 1 : 0) | (byte == 0x7B ? 1 : 0)
      // These signs as well: `^` and `@`.
      seen |= (byte == 0x5E ? 1 : 0) | (byte == 0x40 ? 1 : 0)
      // A tilde before a letter or digit, as in `H~2~O`, and an exclamation mark before a space.
      seen |= (byte == 0x7E ? 1 : 0) & (next > 0x2F ? 1 : 0) | (byte == 0x21 ? 1 : 0) & (next == 0x20 ? 1 : 0)
      // A colon before a letter or digit, as in `fact:population`, but not before a slash.
      seen |= (byte == 0x3A ? 1 : 0) & (next > 0x2F ? 1 : 0)
      // These signs twice in a row: `~`, `=`, `#`, `/`, `$` and `w`.
      seen |=
        (byte == next ? 1 : 0)
        & ((byte == 0x7E ? 1 : 0) | (byte == 0x3D ? 1 : 0) | (byte == 0x23 ? 1 : 0) | (byte == 0x2F ? 1 : 0)
          | (byte == 0x77 ? 1 : 0) | (byte == 0x24 ? 1 : 0))
      // Bytes that may begin a control character, or a noncharacter such as U+FFFE.
      seen |= ((byte < 0x20 ? 1 : 0) & (byte == 0x09 ? 0 : 1)) | (byte == 0x7F ? 1 : 0)
      seen |= (byte == 0xC2 ? 1 : 0) | (byte >= 0xEF ? 1 : 0)
      index &+= 1
    }
    return seen != 0
  }
}
