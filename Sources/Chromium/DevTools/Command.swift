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
