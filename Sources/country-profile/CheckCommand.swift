import ArgumentParser

/// Checks the site without writing it.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Make the same checks as build, but write nothing.",
    discussion: """
      Exit status: 0 no errors, 1 errors in the content or templates, or warnings with --strict, 64 wrong use.
      """
  )

  @OptionGroup var input: InputOptions

  func run() async throws {
    let console = Console(input)
    let result = try await input.build(console)
    try console.print(result.diagnostics)
    guard result.outputs != nil else { throw ExitCode(1) }
    try console.finishCheck(pages: result.pages)
  }
}
