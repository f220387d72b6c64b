import ArgumentParser
import CountryProfile
import Diagnostics
import Files
import Foundation
import Publishing

/// The options that `build` and `check` share.
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

  @OptionGroup var messages: MessageOptions

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
}

extension InputOptions {
  private static func date(_ text: String) throws -> CalendarDate {
    if let date = CalendarDate(text) { return date }
    throw ValidationError("write year-month-day with digits, such as 2026-11-23")
  }
}

extension InputOptions {
  /// Returns what writes to a folder that is none of the inputs.
  func writer(to output: String) throws -> SiteWriter {
    try SiteWriter(output: output, inputs: [content, templates])
  }

  /// Builds the site in memory; with a printer, Ctrl-C and termination signals also end the browser.
  ///
  /// `writer` has the figures of the last build in the folder `output`, if there was one.
  func buildInterruptibly(
    _ console: Console,
    _ printing: PrintOptions,
    after writer: SiteWriter,
    in output: String
  ) async throws -> Build.Result {
    let printer = try printing.printer(apartFrom: [content, templates, output])
    let published = lastValues(from: writer, in: output)
    guard printer != nil else { return try await build(console, printer: nil, published: published) }
    return try await Interruption.cancelling(console) {
      try await build(console, printer: printer, published: published)
    }
  }

  /// Returns the figures of the last build in an output folder; nil if there was none.
  private func lastValues(from writer: SiteWriter, in output: String) -> PublishedValues? {
    writer.lastBytes(of: PublishedValues.path).map {
      PublishedValues($0, file: "\(output)/\(PublishedValues.path)")
    }
  }

  private func build(
    _ console: Console,
    printer: Printer?,
    published: PublishedValues?
  ) async throws -> Build.Result {
    let today = try today ?? Self.computersDate()
    let report = Report()
    let content = FileTree(folder: content, report: report)
    let templates = FileTree(folder: templates, report: report)
    let build = Build(
      content: content,
      templates: templates,
      today: today,
      report: report,
      printer: printer,
      published: published
    )
    let result = try await build.run { step in console.show("\(step)") }
    return strict ? result.strict : result
  }
}

extension InputOptions {
  /// Returns the computer's current date, which is used if `--today` is not given.
  private static func computersDate() throws -> CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { throw ValidationError("the computer's date can't be used: give the day with --today") }
    return date
  }
}
