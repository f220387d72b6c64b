import Foundation

extension Connection {
  /// Calls a function of JavaScript in a tab.
  ///
  /// `page` is named where the function fails.
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
