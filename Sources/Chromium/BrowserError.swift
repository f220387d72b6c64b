import Foundation

/// The reason why a browser did not print, in words for those who run the program.
public enum BrowserError: Error, Hashable, Sendable {
  /// No known browser is in the `PATH` or, on macOS, in `/Applications`.
  case notInstalled
  /// The browser with this path or name does not exist or is not executable.
  case notFound(String)
  /// The program at this path does not report a version when called with `--version`.
  case notABrowser(String)
  /// The browser ended before its first message; `lastLine` is the last line of its error output, nil if there is none.
  case didNotStart(lastLine: String?)
  /// The browser ended after its first message; `lastLine` is the last line of its error output, nil if there is none.
  case ended(lastLine: String?)
  /// The browser took longer than this for a single answer.
  case noAnswer(within: Duration)
  /// The program's output does not follow the DevTools protocol, so the program may not be a browser at all.
  case garbledAnswer
  /// The command with this name, such as `Page.printToPDF`, or the page with this path failed in the browser.
  case refused(String, reason: String)
  /// The browser's tab crashed while it showed this page, given by its path below `WebDocument.base`.
  case crashed(page: String)
  /// A page needs this file, which the site does not have: a path below `WebDocument.base`, or a whole address.
  case missingFile(String, page: String)
  /// A page has this picture, which cannot be displayed: a path below `WebDocument.base`, or a whole address.
  case brokenPicture(String, page: String)
  /// A page's style sheet sets this paper size instead of A4.
  case otherPaper(PaperSize, page: String)
  /// The browser's PDF cannot be read or published; the reason is a full sentence, such as `it has no pages`.
  case unusablePDF(reason: String)
  /// A system call failed, such as creating a folder for the browser's files.
  case system(String)
}

extension BrowserError: CustomStringConvertible {
  /// The message, such as `the browser did not answer within 60 seconds`.
  public var description: String {
    switch self {
    case .notInstalled: "there is no browser to print with"
    case .notFound(let name): "there is no browser '\(name)'"
    case .notABrowser(let path): "'\(path)' is not a browser"
    case .didNotStart(let line): "the browser did not start" + Self.quoted(line)
    case .ended(let line): "the browser ended before it had printed everything" + Self.quoted(line)
    case .noAnswer(let limit): "the browser did not answer within " + Self.words(limit)
    case .garbledAnswer: "the browser gave an answer that makes no sense"
    case .refused(let command, let reason): "the browser refused '\(command)': \(reason)"
    case .crashed(let page): "the browser crashed while it printed \(page)"
    case .missingFile(let file, let page): "\(page) needs \(file), which the site does not have"
    case .brokenPicture(let picture, let page): "\(page) shows the picture \(picture), which is damaged"
    case .otherPaper(let size, let page):
      "\(page) is printed on paper of \(size), not on A4 (\(PaperSize.a4))"
    case .unusablePDF(let reason): "the browser made a PDF file that can't be used: \(reason)"
    case .system(let reason): "the browser can't be used: \(reason)"
    }
  }

  /// What the user can do about the error, such as `correct the address in the template or its style sheet`.
  public var fix: String {
    switch self {
    case .notInstalled:
      "install Chromium (on Debian: sudo apt-get install chromium), name a browser with --browser, "
        + "or build without --pdf"
    case .notFound, .notABrowser:
      "give --browser the path of Chromium, Chrome or Edge, or leave it out to use the one that is installed"
    case .didNotStart, .garbledAnswer, .refused, .unusablePDF:
      "name another browser with --browser; Debian's chromium is known to work"
    case .ended, .crashed: "build again; if it happens again, the computer may have too little memory"
    case .noAnswer: "build again when the computer is less busy, or name another browser with --browser"
    case .missingFile: "correct the address in the template or its style sheet"
    case .brokenPicture: "open the picture in a picture editor and save it again"
    case .otherPaper: "write 'size: A4' in the @page rule of the style sheet"
    case .system: "make room on the disk, or set TMPDIR to a folder that can be written to"
    }
  }

  private static func words(_ limit: Duration) -> String {
    limit.formatted(.units(allowed: [.seconds], width: .wide).locale(Locale(identifier: "en_US_POSIX")))
  }

  private static func quoted(_ line: String?) -> String {
    line.map { ": \($0)" } ?? ""
  }
}

extension BrowserError {
  /// Whether the page is to blame, not the browser; if so, other pages can still be printed.
  public var isOfPage: Bool {
    switch self {
    case .missingFile, .brokenPicture, .otherPaper: true
    default: false
    }
  }
}
