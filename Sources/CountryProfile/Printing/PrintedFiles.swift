/// The files that a browser made: fact sheets, and pictures that other sites show.
public struct PrintedFiles: Sendable {
  /// The files, by their path below the site's root.
  private(set) var bytes: [String: [UInt8]] = [:]
  /// How many of them were made in this build.
  public private(set) var made = 0

  /// How many there are, with those that were made before from the same input.
  public var count: Int { bytes.count }

  subscript(job: PrintJob) -> [UInt8]? { bytes[job.output] }

  /// Takes over a file that was made before, if there is one.
  mutating func keep(_ file: [UInt8]?, of job: PrintJob) {
    if let file { bytes[job.output] = file }
  }

  /// Adds a file that was made now, if it could be made.
  mutating func add(_ file: [UInt8]?, of job: PrintJob) {
    keep(file, of: job)
    if file != nil { made += 1 }
  }
}
