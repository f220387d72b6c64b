import ArgumentParser
import Diagnostics

/// The options for the messages of a command.
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
