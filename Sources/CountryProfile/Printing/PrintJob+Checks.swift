import Chromium
import Diagnostics
import Files

extension PrintJob {
  /// Returns the place for messages: the Markdown file of the sheet's page.
  func location(in tree: FileTree) -> SourceLocation {
    SourceLocation(file: tree.displayPath(sheet.page.file))
  }

  /// Reports the error `print-overflow` for parts that do not fit, and `missing-font` for letters without a font.
  func check(_ misfits: [Misfit], at location: SourceLocation, report: Report) {
    // Text that runs over its page also makes one page too many, which needs no message of its own.
    let others = misfits.filter { misfit in
      if case .pageCount = misfit { false } else { true }
    }
    for misfit in others.isEmpty ? misfits : others { report.add(error(misfit, at: location)) }
  }

  /// Warns if a file is slow to load on a phone; `size` is in bytes.
  func check(size: Int, at location: SourceLocation, report: Report) {
    if size > Self.heavy { report.add(tooHeavy(size, at: location)) }
  }
}

extension PrintJob {
  /// The size in bytes above which a file is slow to load on a phone.
  private static let heavy = 300_000

  private var subject: String {
    switch kind {
    case .pdf: "the fact sheet of this page"
    case .picture: "the picture that other sites show of this page"
    }
  }

  private func error(_ misfit: Misfit, at location: SourceLocation) -> Diagnostic {
    if case .lettersWithoutFont = misfit {
      return Diagnostic(
        .error,
        "missing-font",
        "\(subject) can't be read: \(misfit)",
        at: location,
        fix:
          "install fonts that have them (on Debian: sudo apt-get install fonts-noto-core), then build again"
      )
    }
    return Diagnostic(.error, "print-overflow", "\(subject) does not fit: \(misfit)", at: location, fix: fix)
  }

  private var fix: String {
    switch kind {
    case .pdf where sheet.isOfProfile:
      "shorten the texts, or leave sections out by 'fact-sheet: leave-out:' at the top of this page or of an area, "
        + "or write 'areas: introduction' below 'fact-sheets' in \(Profile.file)"
    case .pdf:
      "shorten the text, or leave sections out by 'fact-sheet: leave-out:' at its top, or show fewer figures by "
        + "'fact-sheet: band:'"
    case .picture:
      "shorten its title or summary, or show fewer figures by 'fact-sheet: band:'"
    }
  }

  private func tooHeavy(_ size: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning,
      "heavy-print",
      "\(subject) has \(size / 1000) kB, which is slow to load on a phone",
      at: location,
      fix: kind == .pdf && !sheet.pictures.isEmpty
        ? "use fewer or smaller pictures"
        : "look for large pictures, shadows and filters in the template and its style sheet"
    )
  }
}
