import Chromium
import Files
import Foundation
import SystemPackage

/// The factors beside the site that can change prints: this program, the browser, the library that reads its
/// files, and the computer's fonts.
struct PrintEnvironment: Sendable {
  /// Texts that differ between any two environments.
  let stamps: [String]

  /// Reads the current environment; `browser` is the browser's version, as it reports it.
  init(browser: String) {
    stamps = [Self.program, browser, Browser.pdfLibrary, Self.fonts]
  }

  /// The size and the time of the program's file: another program may print differently.
  private static let program: String = {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return FilePath(path).stamp
  }()

  /// The files of all fonts, with their sizes and times, since the look of texts depends on them.
  private static var fonts: String {
    let paths = fontFolders.flatMap(contents).sorted()
    return paths.map { FilePath($0).stamp }.joined(separator: "\n")
  }
}

extension PrintEnvironment {
  /// The folders of fonts and of their settings (fonts-conf(5), and Apple's support page on fonts).
  private static var fontFolders: [String] {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()
    return [
      "/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "\(home)/.fonts", "\(home)/.fonts.conf",
      "\(home)/.local/share/fonts", "/System/Library/Fonts", "/Library/Fonts", "\(home)/Library/Fonts",
    ]
  }

  /// Returns a file itself, or everything in a folder, which may be a link to another.
  private static func contents(of path: String) -> [String] {
    let place = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let names = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
    return names.isEmpty ? [place] : names.map { "\(place)/\($0)" }
  }
}
