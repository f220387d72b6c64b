import Chromium
import Diagnostics
import Files
import Publishing
import SystemPackage

/// Prints fact sheets, and draws the pictures that other sites show, with a browser of this computer.
///
/// What was made before from the same input is taken from a cache.
public struct Printer: Sendable {
  private let browser: String?
  private let timeLimit: Duration
  private let cache: PrintCache

  /// What a printer is doing.
  public enum Step: Sendable, Hashable, CustomStringConvertible {
    /// Another build prints, and keeps its prints in the same folder.
    case waiting
    /// Prints are made one after another.
    case printing(_ number: Int, of: Int)

    /// The step, for people who wait.
    public var description: String {
      switch self {
      case .waiting: "another build is printing; waiting"
      case .printing(let number, let count): "printing \(number) of \(count)"
      }
    }
  }

  /// Creates a printer.
  ///
  /// `browser` is the path or name of the browser, nil for one that is installed; `timeLimit` is how long each of its
  /// answers may take; `cache` is the folder where prints are kept, which is made when it is needed and can be deleted
  /// at any time. `others` are folders that must not be, hold, or lie in that folder; throws when one does.
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

  /// Makes all prints of a site, and tells why some could not be made.
  ///
  /// `file` gives the path of a page's file for messages. Throws a `CancellationError`; all other errors are
  /// diagnostics.
  func print(
    _ renderer: SiteRenderer,
    file: (Page) -> String,
    progress: (Step) -> Void,
    report: Report
  ) async throws -> PrintRun {
    do {
      let executable = try BrowserExecutable.find(named: browser)
      let press = Press(version: try await executable.version(), renderer: renderer)
      let waiting = { progress(.waiting) }
      func location(_ job: PrintJob) -> SourceLocation { SourceLocation(file: file(job.sheet.page.page)) }
      return try await cache.withLock(waiting: waiting) {
        var run = PrintRun()
        let jobs = renderer.printJobs
        let tasks = missing(of: jobs, on: press, addingKeptTo: &run)
        let misfits = Report()
        if !tasks.isEmpty {
          let made = try await Browser.run(executable, timeLimit: timeLimit) { browser in
            try await print(
              tasks,
              with: browser,
              on: press,
              at: location,
              progress: progress,
              report: misfits
            )
          }
          run.add(made)
        }
        // A sheet that runs over its pages is several times as large as it will be.
        if misfits.count == 0 { checkSizes(of: run.prints, of: jobs, at: location, report: report) }
        report.add(misfits)
        return run
      }
    } catch let error as BrowserError {
      report.add(
        Diagnostic(
          .error,
          "browser",
          "\(error)",
          at: SourceLocation(file: browser ?? "browser"),
          fix: error.fix
        )
      )
    } catch let error as WriteError {
      report.add(error.ofCache.diagnostic)
    }
    return PrintRun()
  }
}

extension Printer {
  /// What must be printed; what was printed before is added to the run.
  private func missing(of jobs: [PrintJob], on press: Press, addingKeptTo run: inout PrintRun) -> [PrintTask]
  {
    var missing: [PrintTask] = []
    for job in jobs {
      let task = PrintTask(job: job, input: press.input(of: job))
      if let print = cache.print(of: task) {
        run.keep(print, of: job)
      } else {
        missing.append(task)
      }
    }
    return missing
  }

  private func print(
    _ tasks: [PrintTask],
    with browser: Browser,
    on press: Press,
    at location: (PrintJob) -> SourceLocation,
    progress: (Step) -> Void,
    report: Report
  ) async throws -> Prints {
    var prints: Prints = [:]
    for (index, task) in tasks.enumerated() {
      progress(.printing(index + 1, of: tasks.count))
      do {
        let print = try await press.print(task.job, with: browser)
        PrintFindings(task.job, at: location(task.job)).check(print.misfits, report: report)
        // What does not fit is printed again next time, so that its messages come again.
        if print.misfits.isEmpty { try cache.keep(print.bytes, of: task) }
        prints[task.job.output] = print.bytes
      } catch let error as BrowserError where error.isOfPage {
        report.add(Diagnostic(.error, "unprintable-page", "\(error)", at: location(task.job), fix: error.fix))
      }
    }
    return prints
  }

  /// Reports each print that is slow to load, whenever it was made.
  private func checkSizes(
    of prints: Prints,
    of jobs: [PrintJob],
    at location: (PrintJob) -> SourceLocation,
    report: Report
  ) {
    for job in jobs {
      guard let print = prints[job.output] else { continue }
      PrintFindings(job, at: location(job)).check(size: print.count, report: report)
    }
  }
}
