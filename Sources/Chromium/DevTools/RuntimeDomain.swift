/// Looking into a page.
enum RuntimeDomain {
  /// Evaluates an expression, and waits for its value where it is a promise.
  struct Evaluate<Value: Decodable & Sendable>: Command {
    static var method: String { "Runtime.evaluate" }
    let expression: String
    let awaitPromise = true
    let returnByValue = true

    struct Answer: Decodable, Sendable {
      let result: Result
      let exceptionDetails: ExceptionDetails?
    }

    struct Result: Decodable, Sendable {
      let value: Value?
    }

    struct ExceptionDetails: Decodable, Sendable {
      let text: String
      let exception: Exception?
    }

    struct Exception: Decodable, Sendable {
      let description: String?
    }
  }
}
