import Foundation

/// Makes builds of large sites faster by asking the system for memory less often.
enum HeapGrowth {
  /// Lets the heap of each thread grow in large steps; memory that stays unused costs nothing.
  ///
  /// Otherwise, glibc asks for little memory at a time, and all threads wait; for a site of ten thousand pages, that is
  /// about 4 per cent of the build time. Swift does not import `mallopt` (mallopt(3)), so it is looked up by its name;
  /// on systems without it, nothing needs to be done.
  static func inLargeSteps() {
    guard let symbol = dlsym(nil, "mallopt") else { return }
    typealias Mallopt = @convention(c) (_ parameter: CInt, _ value: CInt) -> CInt
    let setOption = unsafeBitCast(symbol, to: Mallopt.self)
    _ = setOption(topPad, 64 << 20)
  }

  /// `M_TOP_PAD` of glibc's `malloc.h`: the option for how many bytes to request beyond what is needed.
  private static let topPad: CInt = -2
}
