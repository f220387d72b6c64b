import Chromium
import Files
import Foundation
import SystemPackage

/// What can change prints apart from the site: this program, the browser, the PDF library and the computer's fonts.
struct PrintEnvironment: Sendable {
  /// Texts that change if the environment changes, such as the version of the browser.
  let stamps: [String]

  /// Reads the current environment; `browser` is the version that the browser reports.
  init(browser: String) {
    stamps = [Self.program, browser, Browser.pdfLibrary, Self.fonts]
  }

  /// The size and modification time of this program's file, since another version may print differently.
  private static let program: String = {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return FilePath(path).stamp
  }()

  /// All font files with their sizes and modification times, since the look of texts depends on them.
  private static var fonts: String {
    let paths = fontFolders.flatMap(contents).sorted()
    return paths.map { FilePath($0).stamp }.joined(separator: "\n")
  }
}

extension PrintEnvironment {
  /// The folders of fonts and font settings, according to fonts-conf(5) and Apple's support page on fonts.
  private static var fontFolders: [String] {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()
    return [
      "/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "\(home)/.fonts", "\(home)/.fonts.conf",
      "\(home)/.local/share/fonts", "/System/Library/Fonts", "/Library/Fonts", "\(home)/Library/Fonts",
    ]
  }

  /// Returns the path of a file, or the paths of everything in a folder; follows a symbolic link to another folder.
  private static func contents(of path: String) -> [String] {
    let place = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let names = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
    return names.isEmpty ? [place] : names.map { "\(place)/\($0)" }
  }
}
