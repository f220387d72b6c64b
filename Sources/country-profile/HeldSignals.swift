import Foundation
import Synchronization

/// Ctrl-C and other requests to end, which can wait for an instant.
enum HeldSignals {
  /// Runs `body`, which must be short, to its end; a request that came meanwhile ends the program after that.
  static func during<Result>(_ body: () throws -> Result) rethrows -> Result {
    // Made before a handler could need it.
    held.store(0, ordering: .sequentiallyConsistent)
    let numbers = [SIGINT, SIGTERM, SIGHUP]
    let handlers = numbers.map {
      signal($0) { HeldSignals.held.store($0, ordering: .sequentiallyConsistent) }
    }
    defer {
      for (number, handler) in zip(numbers, handlers) { _ = signal(number, handler) }
      let number = held.load(ordering: .sequentiallyConsistent)
      if number != 0 { raise(number) }
    }
    return try body()
  }

  /// The request that came; zero for none.
  private static let held = Atomic<Int32>(0)
}
