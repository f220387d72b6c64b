import Chromium
import Diagnostics

/// What is to be said of a print: that it does not fit, or that it is large.
struct PrintFindings {
  private let job: PrintJob
  private let location: SourceLocation

  init(_ job: PrintJob, at location: SourceLocation) {
    self.job = job
    self.location = location
  }

  /// Reports each thing that does not fit.
  func check(_ misfits: [Misfit], report: Report) {
    // What runs over a page makes one more, which need not be said as well.
    let others = misfits.filter { misfit in
      if case .pageCount = misfit { false } else { true }
    }
    for misfit in others.isEmpty ? misfits : others { report.add(error(misfit)) }
  }

  /// Reports a file that is slow to load.
  func check(size: Int, report: Report) {
    if size > Self.heavy { report.add(tooHeavy(size)) }
  }
}

extension PrintFindings {
  /// How large a file may be for readers on slow phones, in bytes.
  private static let heavy = 300_000

  private var subject: String {
    switch job.kind {
    case .pdf: "the fact sheet of this page"
    case .picture: "the picture that other sites show of this page"
    }
  }

  private func error(_ misfit: Misfit) -> Diagnostic {
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
    switch job.kind {
    case .pdf where job.sheet.isOfProfile:
      "shorten the texts, or leave sections out by 'fact-sheet: leave-out:' at the top of this page or of an area, "
        + "or write 'areas: introduction' below 'fact-sheets' in \(Profile.file)"
    case .pdf:
      "shorten the text, or leave sections out by 'fact-sheet: leave-out:' at its top, or show fewer figures by "
        + "'fact-sheet: band:'"
    case .picture:
      "shorten its title or summary, or show fewer figures by 'fact-sheet: band:'"
    }
  }

  private func tooHeavy(_ size: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      "heavy-print",
      "\(subject) has \(size / 1000) kB, which is slow to load on a phone",
      at: location,
      fix: job.media.isEmpty
        ? "look for large pictures, shadows and filters in the template and its style sheet"
        : "use fewer or smaller pictures"
    )
  }
}
