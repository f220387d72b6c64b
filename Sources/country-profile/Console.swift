import ArgumentParser
import CountryProfile
import Diagnostics
import Foundation

/// Prints for people and programs: messages for people and progress on standard error, the rest on standard output.
struct Console: Sendable {
  let format: DiagnosticFormat
  let isQuiet: Bool
  /// What follows the count of errors.
  var consequence = ""

  /// Prints what was found, warnings only when they are wanted.
  func print(_ diagnostics: [Diagnostic]) throws {
    clearProgress()
    let shown = isQuiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    let text = try format.render(shown)
    switch format {
    case .text:
      write(text + count(shown), to: .standardError)
    case .json, .github:
      write(text, to: .standardOutput)
    }
  }

  /// Shows on a terminal which step has begun.
  func show(_ step: BuildStep) {
    guard isTerminal, !isQuiet else { return }
    write("\r\u{1B}[K\(step.rawValue) …", to: .standardError)
  }

  /// Prints the line that a build ends with.
  func finish(_ summary: WriteSummary, pages: Int, duration: Duration) {
    clearProgress()
    let time = duration.formatted(
      .units(allowed: [.seconds, .milliseconds], width: .narrow).locale(Locale(identifier: "en_US_POSIX"))
    )
    say(
      "\(pages) pages: \(summary.written) files written, \(summary.unchanged) unchanged, "
        + "\(summary.removed) removed, \(time)"
    )
  }

  /// Prints the line that a check ends with.
  func finishCheck(pages: Int) {
    clearProgress()
    say("\(pages) pages checked, no errors")
  }

  /// Runs a step that touches the disk; its error is printed and becomes the program's exit status.
  func reportingErrors<Result>(_ step: () throws -> Result) throws -> Result {
    do {
      return try step()
    } catch let error as WriteError {
      throw report(error)
    }
  }

  /// Runs a step that touches the disk; its error is printed and becomes the program's exit status.
  func reportingErrors<Result>(_ step: () async throws -> Result) async throws -> Result {
    do {
      return try await step()
    } catch let error as WriteError {
      throw report(error)
    }
  }
}

extension Console {
  private var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  private func report(_ error: WriteError) -> ExitCode {
    clearProgress()
    write("\(error)\n", to: .standardError)
    return error.isWrongUse ? .validationFailure : ExitCode(1)
  }

  private func clearProgress() {
    if isTerminal, !isQuiet { write("\r\u{1B}[K", to: .standardError) }
  }

  /// Programs that read standard output get nothing there but what they asked for.
  private func say(_ line: String) {
    guard !isQuiet else { return }
    write(line + "\n", to: format == .text ? .standardOutput : .standardError)
  }

  private func count(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { count, word in
      "\(count) \(word)\(count == 1 ? "" : "s")"
    }
    if parts.isEmpty { return "" }
    return parts.joined(separator: ", ") + (errors > 0 ? consequence : "") + "\n"
  }

  private func write(_ text: String, to handle: FileHandle) {
    handle.write(Data(text.utf8))
  }
}
