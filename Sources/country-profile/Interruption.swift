import Dispatch
import Foundation

/// What happens when someone presses Ctrl-C, or the system asks the program to end.
enum Interruption {
  /// Runs `body`, and cancels it when it is interrupted, so that it can end what it has begun and remove its files.
  ///
  /// Once that is done, the program clears its progress from the console, and ends with the status by which shells know
  /// an interruption: 128 and the signal's number.
  static func cancelling<Result: Sendable>(
    _ console: Console,
    _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let task = Task { try await body() }
    let interruption = AsyncStream<Int32>.makeStream()
    let sources = [SIGINT, SIGTERM, SIGHUP].filter(isHeeded).map { number in
      source(of: number) {
        interruption.continuation.yield(number)
        task.cancel()
      }
    }
    defer { for source in sources { source.cancel() } }
    do {
      return try await task.value
    } catch {
      guard task.isCancelled else { throw error }
      for await number in interruption.stream {
        console.clearProgress()
        exit(128 + number)
      }
      throw error
    }
  }
}

extension Interruption {
  /// Whether a signal ends the program: not where the program that started it, such as `nohup`, ignores the signal.
  private static func isHeeded(_ number: Int32) -> Bool {
    let handler = signal(number, SIG_IGN)
    signal(number, handler)
    return unsafeBitCast(handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func source(
    of number: Int32,
    _ handler: @escaping @Sendable () -> Void
  ) -> any DispatchSourceSignal {
    // A signal that ends the program never reaches its source.
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number)
    source.setEventHandler(handler: handler)
    source.setCancelHandler { signal(number, SIG_DFL) }
    source.activate()
    return source
  }
}
