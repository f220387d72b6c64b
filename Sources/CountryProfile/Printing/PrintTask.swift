/// A print to be made, and everything that it depends on.
struct PrintTask: Sendable {
  let job: PrintJob
  /// Two prints are the same if their inputs are.
  let input: [UInt8]
}
