import Dispatch
import Foundation

/// Handles Ctrl-C and termination signals.
enum Interruption {
  /// Runs `body`, and cancels it on a signal, so that it can stop its processes and remove its files.
  ///
  /// After a cancellation, the program clears its progress from the console, and exits with the conventional status:
  /// 128 plus the signal's number.
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
  /// Whether to handle a signal: not if the parent process, such as `nohup`, has set it to be ignored.
  private static func isHeeded(_ number: Int32) -> Bool {
    let handler = signal(number, SIG_IGN)
    signal(number, handler)
    return unsafeBitCast(handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func source(
    of number: Int32,
    _ handler: @escaping @Sendable () -> Void
  ) -> any DispatchSourceSignal {
    // With its default action, a signal would end the process before the dispatch source sees it.
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number)
    source.setEventHandler(handler: handler)
    source.setCancelHandler { signal(number, SIG_DFL) }
    source.activate()
    return source
  }
}
