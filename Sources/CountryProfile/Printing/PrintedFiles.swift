/// The files that a browser made: fact sheets, and pictures for other sites.
public struct PrintedFiles: Sendable {
  /// The files, by their path below the site's root.
  private(set) var bytes: [String: [UInt8]] = [:]
  /// The number of files made in this build.
  public private(set) var made = 0

  /// The number of all files, including cached ones.
  public var count: Int { bytes.count }

  subscript(job: PrintJob) -> [UInt8]? { bytes[job.output] }

  /// Adds a cached file, if there is one.
  mutating func keep(_ file: [UInt8]?, of job: PrintJob) {
    if let file { bytes[job.output] = file }
  }

  /// Adds a file made in this build, if it could be made.
  mutating func add(_ file: [UInt8]?, of job: PrintJob) {
    keep(file, of: job)
    if file != nil { made += 1 }
  }
}
