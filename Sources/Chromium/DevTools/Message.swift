import Foundation

/// A message from the browser: the answer to a command, or an event.
struct Message: Sendable {
  /// The number of the command that this message answers; nil for an event.
  let id: Int?
  /// The name of the event; nil for an answer.
  let method: String?
  /// The session of the tab that sent the message; nil for the browser itself.
  let session: String?
  private let bytes: Data

  /// Decodes only the fields that all messages share; throws `garbledAnswer`.
  ///
  /// The rest is decoded when its type is known.
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

  /// Returns the browser's answer to a command; throws `refused` when the command failed.
  func answer<C: Command>(to command: C.Type) throws(BrowserError) -> C.Answer {
    let body = try body(Body<C.Answer, Done>.self)
    if let error = body.error { throw .refused(C.method, reason: error.message) }
    guard let result = body.result else { throw .garbledAnswer }
    return result
  }

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

/// A command of the DevTools protocol; the stored properties are its parameters and have the protocol's names.
///
/// The protocol is described at https://chromedevtools.github.io/devtools-protocol/.
protocol Command: Encodable, Sendable {
  /// The part of the result that this program uses; `Done` if it uses none.
  associatedtype Answer: Decodable & Sendable
  /// The command's name in the protocol, such as `Page.navigate`.
  static var method: String { get }
}

/// The answer to a command whose result is not used.
struct Done: Decodable, Sendable {}
