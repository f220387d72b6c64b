import Files
import Publishing
import Text

/// A cache of files that a browser made, each with its input, in a folder that can be deleted at any time.
struct PrintCache: Sendable {
  private let folder: OutputFolder

  init(folder: String) {
    self.folder = OutputFolder(path: folder)
  }

  /// Runs `body` while no other build uses the cache.
  ///
  /// If another build uses it, calls `waiting` and waits; the files that the other build printed are then in the cache.
  func withLock<Result>(waiting: () -> Void, _ body: () async throws -> Result) async throws -> Result {
    try folder.create()
    return try await folder.withLock(waiting: waiting, body)
  }

  /// Returns the cached file that was made from the job's input; nil if there is none, or if it is damaged.
  func file(of job: PrintJob) -> [UInt8]? {
    do {
      let bytes = try FileBytes.read(folder.full(path(of: job)))
      let header = header(job)
      guard bytes.starts(with: header) else { return nil }
      let rest = bytes.dropFirst(header.count)
      let file = Array(rest.dropFirst(Self.checksumLength))
      return rest.starts(with: Fingerprint.of(file).utf8) ? file : nil
    } catch {
      // An unreadable file is printed and cached again; if the error persists, writing the file reports it.
      return nil
    }
  }

  /// Caches the file of a job in place of any older one for the same output path.
  func keep(_ file: [UInt8], of job: PrintJob) throws(WriteError) {
    let path = path(of: job)
    try folder.createFolder(path.folder)
    try folder.replace(path, with: header(job) + Array(Fingerprint.of(file).utf8) + file)
  }
}

extension PrintCache {
  private static let checksumLength = Fingerprint.of([]).utf8.count

  private func path(of job: PrintJob) -> ExactPath { ExactPath(job.output) }

  /// Returns the whole input rather than a checksum, so that two different inputs are never taken for the same.
  private func header(_ job: PrintJob) -> [UInt8] {
    Array("print \(job.input.count)\n".utf8) + job.input
  }
}

extension WriteError {
  /// Returns the error for a cache folder that equals, contains or lies in the folder `other`.
  static func unsafeCache(_ path: String, other: String) -> WriteError {
    WriteError(
      "unsafe-folder",
      "prints can't be kept here, since '\(other)' is for something else",
      at: path,
      fix: "choose a folder of its own with --cache, such as .cache",
      isWrongUse: true
    )
  }

  /// The same error, but if something blocks the folder, the message names the folder for prints, not the site's.
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
