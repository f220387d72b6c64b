import Foundation
import Subprocess

/// Starts a browser, and exchanges messages with it through pipes.
enum BrowserProcess {
  /// Options that start the browser in a session of its own, so that its helpers are killed together with it.
  ///
  /// The browser is killed at once, since it has nothing to save.
  static let platformOptions: PlatformOptions = {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = teardown
    return options
  }()

  /// Runs a browser until `body` returns; a shell connects the pipes and then replaces itself with the browser.
  static func run<Result: Sendable>(
    _ executable: BrowserExecutable,
    timeLimit: Duration,
    _ body: (Connection) async throws -> Result
  ) async throws -> Result {
    signal(SIGPIPE, SIG_IGN)
    return try await BrowserFolder.with { folder in
      do {
        return try await Subprocess.run(
          .path("/bin/sh"),
          arguments: Arguments(["-c", redirection, executable.path] + BrowserFlags.flags(folder: folder)),
          environment: .inherit.updating(BrowserFlags.environment(folder: folder)),
          platformOptions: platformOptions,
          input: .inputWriter,
          output: .sequence,
          error: .sequence
        ) { execution in
          try await converse(execution, timeLimit: timeLimit, body)
        }.closureResult
      } catch let error as SubprocessError {
        throw BrowserError.system("\(error)")
      }
    }
  }
}

extension BrowserProcess {
  private typealias RunningProcess = Execution<CustomWriteInput, SequenceOutput, SequenceOutput>

  private static let teardown: [TeardownStep] = [
    .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(5))
  ]

  /// The browser reads commands from file descriptor 3 and writes answers to 4; its other output is read as errors.
  private static let redirection = #"exec "$0" "$@" 3<&0 4>&1 </dev/null >&2"#

  nonisolated(nonsending) private static func converse<Result: Sendable>(
    _ process: RunningProcess,
    timeLimit: Duration,
    _ body: (Connection) async throws -> Result
  ) async throws -> Result {
    let (outgoing, continuation) = AsyncStream<Data>.makeStream()
    let connection = Connection(timeLimit: timeLimit, outgoing: continuation)
    return try await withThrowingTaskGroup { group in
      group.addTask { await send(outgoing, to: process) }
      group.addTask { await receive(from: process, connection) }
      do {
        let result = try await body(connection)
        await process.teardown(using: teardown)
        return result
      } catch {
        await process.teardown(using: teardown)
        throw error
      }
    }
  }

  private static func send(_ messages: AsyncStream<Data>, to process: RunningProcess) async {
    for await message in messages {
      do {
        _ = try await process.standardInputWriter.write(Array(message))
      } catch {
        // The browser has ended; `receive` notices this and ends the connection.
        return
      }
    }
  }

  private static func receive(from process: RunningProcess, _ connection: Connection) async {
    let errors = LastErrorLine()
    async let end: Void = errors.listen(to: process.standardError)
    var splitter = MessageSplitter()
    do {
      for try await buffer in process.standardOutput {
        for message in try splitter.messages(in: buffer.withUnsafeBytes { Data($0) }) {
          // Error output from before the first message does not explain later errors.
          if await connection.receive(try Message(message)) { await errors.forget() }
        }
      }
      await end
      await connection.end(lastLine: errors.line)
    } catch {
      await connection.end(error as? BrowserError ?? .system("\(error)"))
    }
  }
}
