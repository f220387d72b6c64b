import Chromium
import Diagnostics

/// What is to be said of a print: that it does not fit, or that it is large.
struct PrintFindings {
  private let job: PrintJob
  private let print: Print
  private let place: Place

  init(_ job: PrintJob, print: Print, at place: Place) {
    self.job = job
    self.print = print
    self.place = place
  }

  /// An error for each thing that does not fit, or else a warning for a file that is slow to load.
  var all: [Diagnostic] {
    misfits.isEmpty && isHeavy ? [tooHeavy] : misfits.map(finding)
  }
}

extension PrintFindings {
  /// How large a file may be for readers on slow phones, in bytes.
  private static let heavy = 300_000

  /// What runs over a page makes one more, which need not be said as well.
  private var misfits: [Misfit] {
    let others = print.misfits.filter { misfit in
      if case .pageCount = misfit { false } else { true }
    }
    return others.isEmpty ? print.misfits : others
  }

  /// Said only of what fits: a sheet that runs over its pages is several times as large as it will be.
  private var isHeavy: Bool { print.bytes.count > Self.heavy }

  private var subject: String {
    switch job.kind {
    case .pdf: "the fact sheet of this page"
    case .picture: "the picture that other sites show of this page"
    }
  }

  private func finding(_ misfit: Misfit) -> Diagnostic {
    if case .lettersWithoutFont = misfit {
      return Diagnostic(
        .error,
        "\(subject) can't be read: \(misfit)",
        at: place,
        fix:
          "install fonts that have them (on Debian: sudo apt-get install fonts-noto-core), then build again"
      )
    }
    return Diagnostic(.error, "\(subject) does not fit: \(misfit)", at: place, fix: fix)
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

  private var tooHeavy: Diagnostic {
    Diagnostic(
      .warning,
      "\(subject) has \(print.bytes.count / 1000) kB, which is slow to load on a phone",
      at: place,
      fix: "use fewer or smaller pictures"
    )
  }
}
