import ArgumentParser
import CountryProfile
import Foundation

/// Builds the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check everything, then write the site.",
    discussion: """
      Only files that changed are written, and files that the site no longer has are removed. With an error, \
      nothing is written and the site that stands stays as it was.

      Exit status: 0 done, 1 errors in the content or templates or on the disk, 64 wrong use.
      """
  )

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The folder to write the site to.", valueName: "folder"))
  var output = "Public"

  func run() async throws {
    let console = Console(format: input.format, isQuiet: input.quiet, consequence: "; nothing was written")
    let clock = ContinuousClock()
    let start = clock.now
    let writer = try console.reportingErrors {
      try SiteWriter(output: output, inputs: [input.content, input.templates])
    }
    let result = try await SiteBuild(input: input, console: console).run()
    guard let outputs = result.outputs else { throw ExitCode(1) }
    console.show(.writing)
    let summary = try await console.reportingErrors { try await writer.write(outputs) }
    withExtendedLifetime(result) {
      console.finish(summary, pages: result.pages, duration: clock.now - start)
      // The system takes a program's memory back at once; freeing a large site page by page takes much longer.
      Foundation.exit(EXIT_SUCCESS)
    }
  }
}
