import Foundation

/// Tells one set of installed fonts from another: texts look as the fonts of the computer make them.
enum FontStamp {
  /// The files of all fonts, with their sizes and times.
  static let text: String = {
    let paths = folders.flatMap(contents).sorted()
    return paths.map(FileStamp.text).joined(separator: "\n")
  }()
}

extension FontStamp {
  /// Where fonts, and what is said of them, are kept (fonts-conf(5), and Apple's support page on fonts).
  private static var folders: [String] {
    let home = NSHomeDirectory()
    return [
      "/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "\(home)/.fonts",
      "\(home)/.local/share/fonts",
      "\(home)/.config/fontconfig", "/System/Library/Fonts", "/Library/Fonts", "\(home)/Library/Fonts",
    ]
  }

  private static func contents(of folder: String) -> [String] {
    FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }.map { "\(folder)/\($0)" }
      ?? []
  }
}
