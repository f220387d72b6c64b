/// Looks for ascending places in ranges, in time that grows with their numbers and not with the product of them.
package struct RangeScan {
  private var rest: ArraySlice<Range<Int>>

  /// Creates a scan of ranges in the order of their beginnings; one may enclose those that follow it.
  package init(_ ranges: [Range<Int>]) {
    rest = ranges[...]
  }

  /// Whether a place is in a range; no place may be before the last that was looked for.
  package mutating func contains(_ place: Int) -> Bool {
    while let range = rest.first, range.upperBound <= place { rest.removeFirst() }
    return rest.first.map { $0.lowerBound <= place } ?? false
  }
}
