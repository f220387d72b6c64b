import Foundation

/// A DevTools connection to a browser: matches answers to commands, and passes events to their tabs.
actor Connection {
  private let timeLimit: Duration
  private let outgoing: AsyncStream<Data>.Continuation
  private var lastID = 0
  private var waiting: [Int: AsyncStream<Message>.Continuation] = [:]
  private var sessions: [String: AsyncStream<Message>.Continuation] = [:]
  private var hasAnswered = false
  private var failure: BrowserError?

  /// Creates a connection that puts its messages into `outgoing`; `timeLimit` applies to each answer.
  init(timeLimit: Duration, outgoing: AsyncStream<Data>.Continuation) {
    self.timeLimit = timeLimit
    self.outgoing = outgoing
  }

  /// Sends a command to a tab, or to the browser itself if `session` is nil, and waits for the answer.
  func call<C: Command>(_ command: C, session: String? = nil) async throws -> C.Answer {
    guard failure == nil else { throw reason }
    lastID += 1
    let id = lastID
    let (answers, continuation) = AsyncStream<Message>.makeStream()
    waiting[id] = continuation
    defer { waiting[id] = nil }
    outgoing.yield(try encode(Request(id: id, method: C.method, params: command, sessionId: session)))
    let answer = try await withTimeLimit(timeLimit) { await answers.first { _ in true } }
    guard let answer else { throw reason }
    return try answer.answer(to: C.self)
  }

  /// Returns a tab's events from now on; the stream ends with `close` or with the connection.
  func events(of session: String) -> AsyncStream<Message> {
    let (events, continuation) = AsyncStream<Message>.makeStream()
    sessions[session] = continuation
    if failure != nil { continuation.finish() }
    return events
  }

  /// Ends the stream of a tab's events; the tab itself stays open.
  func close(_ session: String) {
    sessions.removeValue(forKey: session)?.finish()
  }

  /// Passes a message to whoever waits for it; returns whether it is the first message from the browser.
  func receive(_ message: Message) -> Bool {
    defer { hasAnswered = true }
    if let id = message.id {
      waiting[id]?.yield(message)
    } else if let session = message.session {
      sessions[session]?.yield(message)
    }
    return !hasAnswered
  }

  /// Ends the connection because the browser has ended, with the last line of its error output.
  func end(lastLine: String?) {
    end(hasAnswered ? .ended(lastLine: lastLine) : .didNotStart(lastLine: lastLine))
  }

  /// Ends the connection; pending and later calls throw the error of the first call to this method.
  func end(_ error: BrowserError) {
    failure = failure ?? error
    for continuation in waiting.values { continuation.finish() }
    for continuation in sessions.values { continuation.finish() }
    outgoing.finish()
  }
}

extension Connection {
  /// The error to throw when there is no answer; if the task was cancelled, the browser is not to blame.
  private var reason: any Error {
    (Task.isCancelled ? nil : failure) ?? CancellationError()
  }

  private struct Request<C: Command>: Encodable {
    let id: Int
    let method: String
    let params: C
    let sessionId: String?
  }

  private func encode(_ request: Request<some Command>) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return try encoder.encode(request) + [0]
  }
}

extension Connection {
  /// Calls a JavaScript function, given as its source text in UTF-8; an error names `page`.
  func evaluate<Value: Decodable & Sendable>(
    _ function: [UInt8],
    _ argument: some Encodable & Sendable,
    in session: String,
    page: String
  ) async throws -> Value {
    let argument = String(decoding: try JSONEncoder().encode(argument), as: UTF8.self)
    let expression = "(\(String(decoding: function, as: UTF8.self)))(\(argument))"
    let answer = try await call(RuntimeDomain.Evaluate<Value>(expression: expression), session: session)
    guard let value = answer.result.value else {
      let details = answer.exceptionDetails
      let reason = details?.exception?.description ?? details?.text ?? "no value"
      throw BrowserError.refused(page, reason: reason)
    }
    return value
  }
}
