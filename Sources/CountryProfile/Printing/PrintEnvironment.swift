import Chromium
import Files
import Foundation
import SystemPackage

/// What prints depend on beside the site: this program, the browser, what reads its files, and the computer's fonts.
struct PrintEnvironment: Sendable {
  /// Texts that differ between any two environments.
  let stamps: [String]

  /// The environment as it is now; `browser` is what the browser says of its version.
  init(browser: String) {
    stamps = [Self.program, browser, Browser.pdfLibrary, Self.fonts]
  }

  /// The size and the time of the program's file: another program may print otherwise.
  private static let program: String = {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return FilePath(path).stamp
  }()

  /// The files of all fonts, with their sizes and times: texts look as the fonts of the computer make them.
  private static var fonts: String {
    let paths = fontFolders.flatMap(contents).sorted()
    return paths.map { FilePath($0).stamp }.joined(separator: "\n")
  }
}

extension PrintEnvironment {
  /// Where fonts, and what is said of them, are kept (fonts-conf(5), and Apple's support page on fonts).
  private static var fontFolders: [String] {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()
    return [
      "/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "\(home)/.fonts", "\(home)/.fonts.conf",
      "\(home)/.local/share/fonts", "/System/Library/Fonts", "/Library/Fonts", "\(home)/Library/Fonts",
    ]
  }

  /// A file itself, or everything in a folder, which may be a link to another.
  private static func contents(of path: String) -> [String] {
    let place = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let names = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
    return names.isEmpty ? [place] : names.map { "\(place)/\($0)" }
  }
}
