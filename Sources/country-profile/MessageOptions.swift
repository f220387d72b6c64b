import ArgumentParser
import Diagnostics

/// The options that all commands have.
struct MessageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How messages are written: text for people, json for programs, github for GitHub Actions.",
      valueName: "text|json|github"
    )
  )
  var format = DiagnosticFormat.text

  @Flag(help: "Print only errors.")
  var quiet = false
}

extension DiagnosticFormat: ExpressibleByArgument {}
