import ArgumentParser
import CountryProfile
import Diagnostics
import Publishing

/// Builds the whole site in memory, as `build` does, only to find mistakes.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Make the same checks as build, but write nothing.",
    discussion: """
      With --pdf, fact sheets are printed to see whether they fit; what is printed is kept for the next build.

      Exit status: 0 no errors, 1 errors in the content or templates, or warnings with --strict, 64 wrong use.
      """
  )

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "The folder of the last build, for notes about figures that changed.",
      valueName: "folder"
    )
  )
  var output = "Public"

  @OptionGroup(title: "Fact sheets") var printing: PrintOptions

  func run() async throws {
    let console = Console(input)
    do {
      let writer = try input.writer(to: output)
      let result = try await input.buildInterruptibly(console, printing, after: writer, in: output)
      try console.print(result.diagnostics)
      guard result.outputs != nil else { throw ExitCode(1) }
      try console.finishCheck(pages: result.pages)
    } catch let error as WriteError {
      try console.print([error.diagnostic])
      throw error.isWrongUse ? ExitCode.validationFailure : ExitCode(1)
    }
  }
}
