/// The files that a browser made: fact sheets, and pictures for other sites.
public struct PrintedFiles: Sendable {
  /// The files by their path below the site's root, such as `fact-sheets/labour.pdf`.
  private(set) var bytes: [String: [UInt8]] = [:]
  /// The number of files made in this build; the others are from the cache.
  public private(set) var made = 0

  /// The number of all files, whether made in this build or taken from the cache.
  public var count: Int { bytes.count }

  subscript(job: PrintJob) -> [UInt8]? { bytes[job.output] }

  /// Adds a file from the cache, which does not count as made; nil adds nothing.
  mutating func keep(_ file: [UInt8]?, of job: PrintJob) {
    if let file { bytes[job.output] = file }
  }

  /// Adds a file and counts it as made in this build; nil, for a file that could not be made, adds nothing.
  mutating func add(_ file: [UInt8]?, of job: PrintJob) {
    keep(file, of: job)
    if file != nil { made += 1 }
  }
}
