import ArgumentParser
import CountryProfile

/// What a build needs to know to print fact sheets.
struct PrintOptions: ParsableArguments {
  @Flag(
    help: """
      Print the fact sheets as PDF with a browser, and draw the pictures that other sites show. Needs Chromium, Chrome \
      or Edge.
      """
  )
  var pdf = false

  @Option(
    help: ArgumentHelp(
      "The browser to print with: its path, or its name. (default: the first that is installed)",
      valueName: "program"
    )
  )
  var browser: String?

  @Option(
    help: ArgumentHelp("How long the browser may take for one answer.", valueName: "seconds")
  )
  var browserTimeLimit = 60

  @Option(
    help: ArgumentHelp(
      "Where prints are kept, so that only those that change are printed anew. It may be deleted.",
      valueName: "folder"
    )
  )
  var cache = ".cache"

  func validate() throws {
    if browserTimeLimit < 1 { throw ValidationError("the browser needs at least 1 second") }
    if browser != nil, !pdf { throw ValidationError("--browser is for printing: add --pdf") }
  }
}

extension PrintOptions {
  /// The printer that was asked for, if any, which keeps prints apart from the folders for something else.
  func printer(apartFrom others: [String]) throws(WriteError) -> Printer? {
    guard pdf else { return nil }
    return try Printer(
      browser: browser,
      timeLimit: .seconds(browserTimeLimit),
      cache: cache,
      apartFrom: others
    )
  }
}
