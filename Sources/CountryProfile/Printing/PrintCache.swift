import Files
import Publishing
import Text

/// Prints that were made before, each with its input, in a folder that can be deleted at any time.
struct PrintCache: Sendable {
  private let folder: OutputFolder

  init(folder: String) {
    self.folder = OutputFolder(path: folder)
  }

  /// Runs `body` while no other build prints.
  ///
  /// It waits for one that does, after a call to `waiting`, and then need not print the same again.
  func withLock<Result>(waiting: () -> Void, _ body: () async throws -> Result) async throws -> Result {
    try folder.create()
    return try await folder.withLock(waiting: waiting, body)
  }

  /// What was made before from the same input; nil when there is none, or it is damaged.
  func print(of task: PrintTask) -> [UInt8]? {
    do {
      let bytes = try FileBytes.read(folder.full(path(of: task)))
      let header = header(task)
      guard bytes.starts(with: header) else { return nil }
      let rest = bytes.dropFirst(header.count)
      let print = Array(rest.dropFirst(Self.checksumLength))
      return rest.starts(with: Fingerprint.of(print).utf8) ? print : nil
    } catch {
      // Whatever the reason, it is made and kept anew, and that fails aloud.
      return nil
    }
  }

  /// Keeps a print for the next time.
  func keep(_ print: [UInt8], of task: PrintTask) throws(WriteError) {
    let path = path(of: task)
    try folder.createFolder(path.folder)
    try folder.replace(path, with: header(task) + Array(Fingerprint.of(print).utf8) + print)
  }
}

extension PrintCache {
  private static let checksumLength = Fingerprint.of([]).utf8.count

  private func path(of task: PrintTask) -> ExactPath { ExactPath(task.job.output) }

  /// The whole input, so that no two can be taken for one.
  private func header(_ task: PrintTask) -> [UInt8] {
    Array("print \(task.input.count)\n".utf8) + task.input
  }
}
