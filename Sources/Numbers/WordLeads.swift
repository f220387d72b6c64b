import Text

/// Rules out quickly that one of many words begins at a place, by its first three bytes.
///
/// In a build of ten thousand pages, looking up every word in a set would take about 5 per cent of the time.
struct WordLeads: Sendable {
  /// A bit for each triple of the low five bits of bytes, in which upper and lower case of ASCII letters are equal.
  ///
  /// Bits, since a table of bytes would push the text out of the processor's first cache.
  private var known = [UInt64](repeating: 0, count: 1 << 9)

  init(_ words: some Sequence<some Collection<UInt8>>) {
    for word in words where !word.isEmpty {
      let bytes = Array(word.prefix(3))
      // What follows a shorter word can be anything.
      let free = 15 - bytes.count * 5
      let lead = bytes.reduce(0) { $0 << 5 | Int($1 & 31) } << free
      for index in lead..<(lead + (1 << free)) { known[index >> 6] |= 1 << (UInt64(index) & 63) }
    }
  }

  /// Gives access to the table without the cost of an array at each place.
  @inline(__always)
  func withTable<Result>(_ body: (Table) -> Result) -> Result {
    known.withUnsafeBufferPointer { body(Table(known: $0)) }
  }

  struct Table {
    fileprivate let known: UnsafeBufferPointer<UInt64>

    /// Returns false if no word begins at an index.
    @inline(__always)
    func mayBegin(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      let second = index + 1 < bytes.count ? Int(bytes[index + 1] & 31) : 0
      let third = index + 2 < bytes.count ? Int(bytes[index + 2] & 31) : 0
      let lead = Int(bytes[index] & 31) << 10 | second << 5 | third
      return known[lead >> 6] >> (UInt64(lead) & 63) & 1 != 0
    }
  }
}
