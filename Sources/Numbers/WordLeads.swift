import Text

/// Rules out quickly that one of many words begins at a place, by its first three bytes.
///
/// In a build of ten thousand pages, looking up every word in a set would take about 5 per cent of the time.
struct WordLeads: Sendable {
  /// Indexed by the low five bits of three bytes, in which upper and lower case of ASCII letters are equal.
  private var known = Array(repeating: false, count: 1 << 15)

  init(_ words: some Sequence<some Collection<UInt8>>) {
    for word in words where !word.isEmpty {
      let bytes = Array(word.prefix(3))
      // What follows a shorter word can be anything.
      let free = 15 - bytes.count * 5
      let lead = bytes.reduce(0) { $0 << 5 | Int($1 & 31) } << free
      for rest in 0..<(1 << free) { known[lead | rest] = true }
    }
  }

  /// Gives access to the table without the cost of an array at each place.
  @inline(__always)
  func withTable<Result>(_ body: (Table) -> Result) -> Result {
    known.withUnsafeBufferPointer { body(Table(known: $0)) }
  }

  struct Table {
    fileprivate let known: UnsafeBufferPointer<Bool>

    /// Returns false if no word begins at an index.
    @inline(__always)
    func mayBegin(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      let second = index + 1 < bytes.count ? Int(bytes[index + 1] & 31) : 0
      let third = index + 2 < bytes.count ? Int(bytes[index + 2] & 31) : 0
      return known[Int(bytes[index] & 31) << 10 | second << 5 | third]
    }
  }
}
