import ArgumentParser
import CountryProfile
import Publishing

/// The options for printing fact sheets; using any of the others without `--pdf` is an error.
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
    help: ArgumentHelp("How long the browser may take for one answer. (default: 60)", valueName: "seconds")
  )
  var browserTimeLimit: Int?

  @Option(
    help: ArgumentHelp(
      """
      Where prints are kept, so that only those that change are printed anew. It may be deleted. (default: .cache)
      """,
      valueName: "folder"
    )
  )
  var cache: String?

  func validate() throws {
    if let limit = browserTimeLimit, !(1...3600).contains(limit) {
      throw ValidationError("--browser-time-limit is from 1 to 3600 seconds")
    }
    let uses = [
      ("--browser", browser != nil), ("--browser-time-limit", browserTimeLimit != nil),
      ("--cache", cache != nil),
    ]
    if !pdf, let (option, _) = uses.first(where: \.1) {
      throw ValidationError("\(option) is for printing: add --pdf")
    }
  }
}

extension PrintOptions {
  /// Returns a printer if `--pdf` is given; throws if its cache folder equals, contains or lies in one of `others`.
  func printer(apartFrom others: [String]) throws(WriteError) -> Printer? {
    guard pdf else { return nil }
    return try Printer(
      browser: browser,
      timeLimit: .seconds(browserTimeLimit ?? 60),
      cache: cache ?? ".cache",
      apartFrom: others
    )
  }
}
