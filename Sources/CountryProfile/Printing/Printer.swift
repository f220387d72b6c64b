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
    progress: (BuildStep) -> Void
  ) async throws -> (run: PrintRun, diagnostics: [Diagnostic]) {
    do {
      let executable = try BrowserExecutable.find(named: browser)
      let press = Press(version: try await executable.version(), renderer: renderer)
      let waiting = { progress(.waitingToPrint) }
      func place(_ job: PrintJob) -> Place { Place(file: file(job.sheet.page.page)) }
      return try await cache.withLock(waiting: waiting) {
        var run = PrintRun()
        let jobs = renderer.printJobs
        let tasks = missing(of: jobs, on: press, addingKeptTo: &run)
        guard !tasks.isEmpty else { return (run, heavy(run.prints, of: jobs, at: place)) }
        let made = try await Browser.run(executable, timeLimit: timeLimit) { browser in
          try await print(tasks, with: browser, on: press, at: place, progress: progress)
        }
        run.add(made.prints)
        // A sheet that runs over its pages is several times as large as it will be.
        let findings = made.diagnostics.isEmpty ? heavy(run.prints, of: jobs, at: place) : made.diagnostics
        return (run, findings)
      }
    } catch let error as BrowserError {
      let place = Place(file: browser ?? "browser")
      return (PrintRun(), [Diagnostic(.error, "\(error)", at: place, fix: error.fix)])
    } catch let error as WriteError {
      return (PrintRun(), [error.ofCache.diagnostic])
    }
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
    at place: (PrintJob) -> Place,
    progress: (BuildStep) -> Void
  ) async throws -> (prints: Prints, diagnostics: [Diagnostic]) {
    var prints: Prints = [:]
    var diagnostics: [Diagnostic] = []
    for (index, task) in tasks.enumerated() {
      progress(.printing(index + 1, of: tasks.count))
      do {
        let print = try await press.print(task.job, with: browser)
        diagnostics += PrintFindings(task.job, at: place(task.job)).findings(print.misfits)
        // What does not fit is printed again next time, so that its messages come again.
        if print.misfits.isEmpty { try cache.keep(print.bytes, of: task) }
        prints[task.job.output] = print.bytes
      } catch let error as BrowserError where error.isOfPage {
        diagnostics.append(Diagnostic(.error, "\(error)", at: place(task.job), fix: error.fix))
      }
    }
    return (prints, diagnostics)
  }

  /// A warning for each print that is slow to load, whenever it was made.
  private func heavy(_ prints: Prints, of jobs: [PrintJob], at place: (PrintJob) -> Place) -> [Diagnostic] {
    jobs.compactMap { job in
      prints[job.output].flatMap { PrintFindings(job, at: place(job)).finding(ofSize: $0.count) }
    }
  }
}
