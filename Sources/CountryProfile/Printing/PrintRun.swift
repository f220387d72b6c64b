/// What came of printing a site.
struct PrintRun: Sendable {
  /// All prints, by their path below the site's root.
  private(set) var prints: Prints = [:]
  /// How many of them were made now, and not before.
  private(set) var made = 0

  /// Takes over a print that was made before.
  mutating func keep(_ bytes: [UInt8], of job: PrintJob) {
    prints[job.output] = bytes
  }

  /// Adds what was made now.
  mutating func add(_ prints: Prints) {
    self.prints.merge(prints) { _, new in new }
    made += prints.count
  }
}
