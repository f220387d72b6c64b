import Files
import Foundation
import SystemPackage

/// Tells one set of installed fonts from another: texts look as the fonts of the computer make them.
enum FontStamp {
  /// The files of all fonts, with their sizes and times, as they are now.
  static func text() -> String {
    let paths = folders.flatMap(contents).sorted()
    return paths.map { FilePath($0).stamp }.joined(separator: "\n")
  }
}

extension FontStamp {
  /// Where fonts, and what is said of them, are kept (fonts-conf(5), and Apple's support page on fonts).
  private static var folders: [String] {
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
