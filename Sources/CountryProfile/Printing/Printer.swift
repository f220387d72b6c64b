import Chromium
import Diagnostics
import Files
import Publishing
import SystemPackage

/// Prints fact sheets, and draws pictures for other sites, with a browser on this computer.
///
/// Files with the same input as before come from a cache.
public struct Printer: Sendable {
  private let browser: String?
  private let timeLimit: Duration
  private let cache: PrintCache

  /// What a printer is doing, to show to people who wait.
  public enum Step: Sendable, Hashable, CustomStringConvertible {
    /// Another build is printing with the same cache.
    case waiting
    /// A file that the cache lacks is being printed; the first number counts from 1 up to the second, which is the total.
    case printing(_ number: Int, of: Int)

    /// The step in words: `printing 2 of 5`.
    public var description: String {
      switch self {
      case .waiting: "another build is printing; waiting"
      case .printing(let number, let count): "printing \(number) of \(count)"
      }
    }
  }

  /// Creates a printer; neither looks for the browser nor creates the cache yet.
  ///
  /// `browser` is the path or name of the browser; if it is nil, an installed browser is found. `timeLimit` applies to
  /// each answer of the browser. `cache` is a folder that can be deleted at any time; throws `unsafe-folder` if it
  /// equals, contains or lies in one of `others`.
  public init(
    browser: String? = nil,
    timeLimit: Duration = .seconds(60),
    cache: String,
    apartFrom others: [String]
  ) throws(WriteError) {
    for other in others where FilePath(cache).overlaps(FilePath(other)) {
      throw .unsafeCache(cache, other: other)
    }
    self.browser = browser
    self.timeLimit = timeLimit
    self.cache = PrintCache(folder: cache)
  }

  /// Prints all sheets of a site and draws the pictures of their pages; reports why some could not be made.
  ///
  /// `tree` is the content folder, for the file paths in messages. Throws only a `CancellationError`; all other errors
  /// are reported.
  func print(
    _ renderer: SiteRenderer,
    tree: FileTree,
    report: Report,
    progress: (Step) -> Void
  ) async throws -> PrintedFiles {
    do {
      let executable = try BrowserExecutable.find(named: browser)
      let environment = PrintEnvironment(browser: try await executable.version())
      return try await cache.withLock(waiting: { progress(.waiting) }) {
        let jobs = PrintJob.all(of: renderer, in: environment)
        var files = kept(jobs)
        let missing = jobs.filter { files[$0] == nil }
        let misfits = Report()
        if !missing.isEmpty {
          try await Browser.run(executable, timeLimit: timeLimit) { browser in
            for (index, job) in missing.enumerated() {
              progress(.printing(index + 1, of: missing.count))
              files.add(try await print(job, with: browser, tree: tree, report: misfits), of: job)
            }
          }
        }
        // While a sheet is too long for its pages, sizes are not checked, since the sheet will be shortened.
        if misfits.isEmpty { checkSizes(of: files, jobs, tree: tree, report: report) }
        report.add(misfits)
        return files
      }
    } catch let error as BrowserError {
      let location = SourceLocation(file: browser ?? "browser")
      report.add(Diagnostic(.error, "browser-failed", "\(error)", at: location, fix: error.fix))
    } catch let error as WriteError {
      report.add(error.ofCache.diagnostic)
    }
    return PrintedFiles()
  }
}

extension Printer {
  /// Returns the cached files of the jobs whose input has not changed.
  private func kept(_ jobs: [PrintJob]) -> PrintedFiles {
    var files = PrintedFiles()
    for job in jobs { files.keep(cache.file(of: job), of: job) }
    return files
  }

  /// Makes one file; nil after an error in its page, which is reported. Throws errors of the browser itself.
  private func print(
    _ job: PrintJob,
    with browser: Browser,
    tree: FileTree,
    report: Report
  ) async throws -> [UInt8]? {
    let location = job.location(in: tree)
    do {
      let print = try await job.print(with: browser)
      job.check(print.misfits, at: location, report: report)
      // A file that does not fit is not cached, so that its messages appear again next time.
      if print.misfits.isEmpty { try cache.keep(print.bytes, of: job) }
      return print.bytes
    } catch let error as BrowserError where error.isOfPage {
      report.add(Diagnostic(.error, "unprintable-page", "\(error)", at: location, fix: error.fix))
      return nil
    }
  }

  /// Warns of each file that is slow to load, even if it comes from the cache.
  private func checkSizes(of files: PrintedFiles, _ jobs: [PrintJob], tree: FileTree, report: Report) {
    for job in jobs {
      guard let file = files[job] else { continue }
      job.check(size: file.count, at: job.location(in: tree), report: report)
    }
  }
}
