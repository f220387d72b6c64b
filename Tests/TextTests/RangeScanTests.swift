import TestSupport
import Testing

@testable import Text

@Suite("A scan of ranges")
struct RangeScanTests {
  @Test("finds what a look at each range finds, also where ranges enclose others", arguments: 0..<200)
  func sameAsPlain(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var ranges: [Range<Int>] = []
    var end = 0
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let start = end + Int.random(in: 0...4, using: &random)
      end = start + Int.random(in: 0...9, using: &random)
      ranges.append(start..<end)
      if end - start > 2 { ranges.append(start + 1..<end - 1) }
    }
    var scan = RangeScan(ranges)
    for place in 0..<end + 3 where Bool.random(using: &random) {
      #expect(scan.contains(place) == ranges.contains { $0.contains(place) })
    }
  }
}
