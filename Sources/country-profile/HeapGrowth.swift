import Foundation

/// How the program's memory grows.
enum HeapGrowth {
  /// Lets the memory of each thread grow in large steps; only what is used is taken from the system.
  ///
  /// The C library of Linux otherwise asks for a page at a time, for which all threads wait: about 4 per cent of the
  /// time of a build of ten thousand pages. Swift does not know `mallopt` (mallopt(3)), so it is looked up; where there
  /// is none, nothing needs to be done.
  static func inLargeSteps() {
    guard let symbol = dlsym(nil, "mallopt") else { return }
    typealias Mallopt = @convention(c) (_ parameter: CInt, _ value: CInt) -> CInt
    let setOption = unsafeBitCast(symbol, to: Mallopt.self)
    _ = setOption(topPad, 64 << 20)
  }

  /// `M_TOP_PAD` of glibc's `malloc.h`: how much is asked for beyond what is needed.
  private static let topPad: CInt = -2
}
