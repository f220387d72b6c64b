import Foundation

/// A message from the browser: the answer to a command, or an event.
struct Message: Sendable {
  /// The number of the command that is answered.
  let id: Int?
  /// What happened.
  let method: String?
  /// The tab that it is about.
  let session: String?
  private let bytes: Data

  /// Reads what every message has.
  init(_ bytes: Data) throws(BrowserError) {
    let head: Head
    do {
      head = try JSONDecoder().decode(Head.self, from: bytes)
    } catch {
      throw .garbledAnswer
    }
    (id, method, session) = (head.id, head.method, head.sessionId)
    self.bytes = bytes
  }

  /// What the browser answers to a command.
  func answer<C: Command>(to command: C.Type) throws(BrowserError) -> C.Answer {
    let body = try body(Body<C.Answer, Done>.self)
    if let error = body.error { throw .refused(C.method, reason: error.message) }
    guard let result = body.result else { throw .garbledAnswer }
    return result
  }

  /// The parameters of an event.
  func event<Parameters: Decodable>(_ type: Parameters.Type) throws(BrowserError) -> Parameters {
    guard let parameters = try body(Body<Done, Parameters>.self).params else { throw .garbledAnswer }
    return parameters
  }
}

extension Message {
  private struct Head: Decodable {
    let id: Int?
    let method: String?
    let sessionId: String?
  }

  private struct Body<Answer: Decodable, Parameters: Decodable>: Decodable {
    let result: Answer?
    let params: Parameters?
    let error: Failure?
  }

  private struct Failure: Decodable {
    let message: String
  }

  private func body<Content: Decodable>(_ type: Content.Type) throws(BrowserError) -> Content {
    do {
      return try JSONDecoder().decode(type, from: bytes)
    } catch {
      throw .garbledAnswer
    }
  }
}

/// A command of the DevTools protocol: its stored properties are its parameters, by the protocol's own names.
///
/// The protocol is described at https://chromedevtools.github.io/devtools-protocol/.
protocol Command: Encodable, Sendable {
  /// What the browser answers.
  associatedtype Answer: Decodable & Sendable
  /// The command's name.
  static var method: String { get }
}

/// The answer to a command that has nothing to say.
struct Done: Decodable, Sendable {}
