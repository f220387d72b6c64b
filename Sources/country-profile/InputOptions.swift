import ArgumentParser
import Diagnostics

/// What both commands need to know.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of what editors change: Markdown, key facts, pictures.",
      valueName: "folder"
    )
  )
  var content = "Content"

  @Option(
    help: ArgumentHelp(
      "The folder of what designers change: HTML templates, style sheets.",
      valueName: "folder"
    )
  )
  var templates = "Templates"

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
