import ArgumentParser
import CountryProfile
import Diagnostics
import Foundation
import Publishing

/// Builds the site in memory first, so that an error leaves the files of the last build as they were.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check everything, then write the site.",
    discussion: """
      Only files that changed are written, and files that the site no longer has are removed. With an error, \
      nothing is written and the site that stands stays as it was.

      Exit status: 0 done, 1 errors in the content or templates or on the disk, or warnings \
      with --strict, 64 wrong use.
      """
  )

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The folder to write the site to.", valueName: "folder"))
  var output = "Public"

  @OptionGroup(title: "Fact sheets") var printing: PrintOptions

  func run() async throws {
    let console = Console(input)
    let clock = ContinuousClock()
    let start = clock.now
    var diagnostics: [Diagnostic] = []
    do {
      let writer = try input.writer(to: output)
      let result = try await input.buildInterruptibly(console, printing, after: writer, in: output)
      diagnostics = result.diagnostics
      guard let outputs = result.outputs else {
        try console.print(diagnostics, consequence: "nothing was written")
        throw ExitCode(1)
      }
      console.show("\(Build.Step.writing)")
      let summary = try await writer.write(outputs) {
        console.show("another build is writing to \(output); waiting")
      }
      try console.print(diagnostics)
      try console.finish(summary, pages: result.pages, printed: result.printed, duration: clock.now - start)
      // The system reclaims a process's memory at once; freeing a large site page by page takes much longer.
      withExtendedLifetime(result) { Foundation.exit(EXIT_SUCCESS) }
    } catch let error as WriteError {
      try console.print(diagnostics + [error.diagnostic])
      throw error.isWrongUse ? ExitCode.validationFailure : ExitCode(1)
    }
  }
}
