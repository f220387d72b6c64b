import Synchronization

/// The diagnostics of one run, collected from all checks.
///
/// There are two ways to report a diagnostic: throw it, or add it here. Any thread may add diagnostics, in any order.
public final class Report: Sendable {
  private let added = Mutex<[Diagnostic]>([])

  /// Creates an empty report, to be passed to all steps of a run.
  public init() {}

  /// Adds a diagnostic; one that is added twice appears once in `diagnostics`.
  public func add(_ diagnostic: Diagnostic) {
    added.withLock { $0.append(diagnostic) }
  }

  package func add(_ other: Report) {
    let diagnostics = other.added.withLock { $0 }
    added.withLock { $0 += diagnostics }
  }

  /// Adds the diagnostics of another report, except those that are here already with the same location and message.
  package func addNews(of other: Report) {
    let diagnostics = other.added.withLock { $0 }
    added.withLock { known in
      for new in diagnostics
      where !known.contains(where: { $0.location == new.location && $0.message == new.message }) {
        known.append(new)
      }
    }
  }

  /// Returns the result of `body`; if it throws a diagnostic, adds that to the report and returns nil.
  @discardableResult
  package func result<Result>(_ body: () throws(Diagnostic) -> Result) -> Result? {
    do throws(Diagnostic) {
      return try body()
    } catch {
      add(error)
      return nil
    }
  }

  /// All diagnostics, without duplicates, sorted by place.
  public var diagnostics: [Diagnostic] { Set(added.withLock { $0 }).sorted() }

  /// Whether there is an error; a build with errors produces no files.
  public var hasErrors: Bool { added.withLock { $0.contains { $0.severity == .error } } }

  /// The number of diagnostics added so far, including duplicates.
  package var count: Int { added.withLock { $0.count } }

  package var isEmpty: Bool { count == 0 }
}
