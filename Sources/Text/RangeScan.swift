/// Checks ascending offsets against sorted ranges, in one pass over both.
package struct RangeScan {
  private var rest: ArraySlice<Range<Int>>

  /// Creates a scan of ranges, which must be sorted by lower bound and may overlap.
  package init(_ ranges: [Range<Int>]) {
    rest = ranges[...]
  }

  /// Returns whether any range contains a place; call it with places in ascending order.
  package mutating func contains(_ place: Int) -> Bool {
    while let range = rest.first, range.upperBound <= place { rest.removeFirst() }
    return rest.first.map { $0.lowerBound <= place } ?? false
  }
}
