import Files
import Publishing
import Text

/// A cache of files that a browser made, each with its input, in a folder that can be deleted at any time.
struct PrintCache: Sendable {
  private let folder: OutputFolder

  init(folder: String) {
    self.folder = OutputFolder(path: folder)
  }

  /// Runs `body` while no other build prints.
  ///
  /// If one does, calls `waiting` and waits for it, and then need not print the same files again.
  func withLock<Result>(waiting: () -> Void, _ body: () async throws -> Result) async throws -> Result {
    try folder.create()
    return try await folder.withLock(waiting: waiting, body)
  }

  /// Returns the cached file of the same input; nil if there is none, or it is damaged.
  func file(of job: PrintJob) -> [UInt8]? {
    do {
      let bytes = try FileBytes.read(folder.full(path(of: job)))
      let header = header(job)
      guard bytes.starts(with: header) else { return nil }
      let rest = bytes.dropFirst(header.count)
      let file = Array(rest.dropFirst(Self.checksumLength))
      return rest.starts(with: Fingerprint.of(file).utf8) ? file : nil
    } catch {
      // Whatever the reason, the file is made and cached again, which reports lasting errors.
      return nil
    }
  }

  /// Caches a file in place of an older one at the same path.
  func keep(_ file: [UInt8], of job: PrintJob) throws(WriteError) {
    let path = path(of: job)
    try folder.createFolder(path.folder)
    try folder.replace(path, with: header(job) + Array(Fingerprint.of(file).utf8) + file)
  }
}

extension PrintCache {
  private static let checksumLength = Fingerprint.of([]).utf8.count

  private func path(of job: PrintJob) -> ExactPath { ExactPath(job.output) }

  /// Returns the whole input and not only its checksum, so that no two are mistaken for one.
  private func header(_ job: PrintJob) -> [UInt8] {
    Array("print \(job.input.count)\n".utf8) + job.input
  }
}

extension WriteError {
  /// Returns the error that the cache folder is, contains, or is in a folder for something else.
  static func unsafeCache(_ path: String, other: String) -> WriteError {
    WriteError(
      "unsafe-folder",
      "prints can't be kept here, since '\(other)' is for something else",
      at: path,
      fix: "choose a folder of its own with --cache, such as .cache",
      isWrongUse: true
    )
  }

  /// The same error; but an obstacle is said to block the folder for prints, not that of the site.
  var ofCache: WriteError {
    let path = diagnostic.location.file
    guard self == .obstacle(path) else { return self }
    return WriteError(
      "blocked-path",
      "this is in the way of the folder for prints",
      at: path,
      fix: "move it away, or choose another folder with --cache"
    )
  }
}
