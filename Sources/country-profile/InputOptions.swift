import ArgumentParser
import CountryProfile
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

  @Option(
    help: ArgumentHelp(
      "The day that review dates are compared with. (default: the computer's date)",
      valueName: "year-month-day"
    ),
    transform: Self.date
  )
  var today: CalendarDate?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Print only errors.")
  var quiet = false
}

extension InputOptions {
  private static func date(_ text: String) throws -> CalendarDate {
    if let date = CalendarDate(text) { return date }
    throw ValidationError("write year-month-day with digits, such as 2026-11-23")
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
