/// Why messages could not be printed, such as a full disk behind a redirected output.
struct ConsoleError: Error, CustomStringConvertible {
  let reason: String

  var description: String {
    "the messages can't be written: \(reason)"
  }
}
