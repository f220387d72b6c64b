/// Finds ascending places in ranges, in time proportional to the sum of their numbers, not the product.
package struct RangeScan {
  private var rest: ArraySlice<Range<Int>>

  /// Creates a scan of ranges sorted by lower bound; a range may enclose those that follow it.
  package init(_ ranges: [Range<Int>]) {
    rest = ranges[...]
  }

  /// Returns whether a place is in a range; places must be given in ascending order.
  package mutating func contains(_ place: Int) -> Bool {
    while let range = rest.first, range.upperBound <= place { rest.removeFirst() }
    return rest.first.map { $0.lowerBound <= place } ?? false
  }
}
