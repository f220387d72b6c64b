import Foundation

/// Makes builds of large sites faster, by fewer requests for memory.
enum HeapGrowth {
  /// Lets the heap of each thread grow in large steps; the system provides only pages that are used.
  ///
  /// Glibc otherwise requests one page at a time, for which all threads wait: about 4 per cent of the time of a build
  /// of ten thousand pages. Swift does not import `mallopt` (mallopt(3)), so it is looked up; where it is missing,
  /// nothing needs to be done.
  static func inLargeSteps() {
    guard let symbol = dlsym(nil, "mallopt") else { return }
    typealias Mallopt = @convention(c) (_ parameter: CInt, _ value: CInt) -> CInt
    let setOption = unsafeBitCast(symbol, to: Mallopt.self)
    _ = setOption(topPad, 64 << 20)
  }

  /// `M_TOP_PAD` of glibc's `malloc.h`: the amount to request beyond the need.
  private static let topPad: CInt = -2
}
