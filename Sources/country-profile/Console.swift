import CountryProfile
import Diagnostics
import Foundation
import Publishing

/// Prints diagnostics to standard error and results to standard output; in formats for programs, it is the reverse.
struct Console: Sendable {
  let format: DiagnosticFormat
  let isQuiet: Bool
  let isStrict: Bool

  init(_ messages: MessageOptions, isStrict: Bool = false) {
    (format, isQuiet, self.isStrict) = (messages.format, messages.quiet, isStrict)
  }

  init(_ input: InputOptions) {
    self.init(input.messages, isStrict: input.strict)
  }

  /// Prints diagnostics, but with `--quiet` only errors; for people, adds how many there are and the consequence.
  ///
  /// Throws if the output is closed, or if its disk is full.
  func print(_ diagnostics: [Diagnostic], consequence: String = "") throws {
    clearProgress()
    let shown = isQuiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    let text = try format.render(shown)
    switch format {
    case .text:
      try write(text + count(shown, consequence: consequence), to: .standardError)
    case .json, .github: try write(text, to: .standardOutput)
    }
  }

  /// Shows what the program is doing; prints nothing unless standard error is a terminal.
  func show(_ activity: String) {
    guard isTerminal else { return }
    showProgress("\(activity) …")
  }

  func clearProgress() {
    if isTerminal { showProgress("") }
  }

  /// Prints the last lines of a build: how many PDFs were printed or removed, then how many files were written.
  func finish(_ summary: WriteSummary, pages: Int, printed: PrintedFiles?, duration: Duration) throws {
    let time = duration.formatted(
      .units(allowed: [.seconds, .milliseconds], width: .narrow).locale(Locale(identifier: "en_US_POSIX"))
    )
    if printed == nil, summary.removedPDFs > 0 {
      try say("\(summary.removedPDFs) PDFs of an earlier build removed; build with --pdf to have them again")
    }
    if let printed { try say("\(printed.made) of \(printed.count) fact sheets and pictures printed anew") }
    try say(
      "\(pages) pages: \(summary.written) files written, \(summary.unchanged) unchanged, "
        + "\(summary.removed) removed, \(time)"
    )
  }

  func finishCheck(pages: Int) throws {
    try say("\(pages) pages checked, no errors")
  }

  /// Prints the name and size of a zip; `isWritten` is false if the same zip was already there.
  func finishPackage(_ package: SitePackage, isWritten: Bool) throws {
    let size = Int64(package.bytes.count).formatted(
      .byteCount(style: .file).locale(Locale(identifier: "en_US_POSIX"))
    )
    try say("\(package.file): \(package.files) files, \(size)\(isWritten ? "" : ", unchanged")")
  }
}

extension Console {
  private var isTerminal: Bool { !isQuiet && isatty(STDERR_FILENO) == 1 }

  /// Replaces the last line of the terminal; errors are ignored, since progress is not worth a failure.
  private func showProgress(_ text: String) {
    let line = "\r\u{1B}[K\(text)"
    _ = Foundation.write(STDERR_FILENO, line, line.utf8.count)
  }

  /// Prints a line for people; if standard output is for programs, prints the line to standard error.
  private func say(_ line: String) throws {
    guard !isQuiet else { return }
    try write(line + "\n", to: format == .text ? .standardOutput : .standardError)
  }

  private func count(_ diagnostics: [Diagnostic], consequence: String) -> String {
    let counts = Severity.allCases.map { severity in
      (severity, diagnostics.count { $0.severity == severity })
    }
    let words = counts.filter { $0.1 > 0 }.map { "\($1) \($0)\($1 == 1 ? "" : "s")" }
    guard !words.isEmpty else { return "" }
    let strictness = isStrict ? "--strict treats warnings as errors" : ""
    let parts = [words.joined(separator: ", "), strictness, consequence].filter { !$0.isEmpty }
    return parts.joined(separator: "; ") + "\n"
  }

  private func write(_ text: String, to handle: FileHandle) throws {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw ConsoleError(reason: error.localizedDescription)
    }
  }
}

/// Messages could not be printed, for example since the output goes to a file on a full disk.
struct ConsoleError: Error, CustomStringConvertible {
  let reason: String

  var description: String {
    "the messages can't be written: \(reason)"
  }
}
