import Files
import Publishing
import Text

/// The icons that pages can name: the SVG files in the folder `assets/icons`.
struct Icons: Sendable {
  /// The address of each icon, by the icon's name, such as `labour-migration`.
  private let urls: [String: SiteURL]
  /// The folder of the icons as messages show it, such as `Templates/assets/icons`.
  let folder: String

  /// `files` are the published assets by their original path, such as `assets/icons/labour-migration.svg`.
  init(_ files: [String: Output], tree: FileTree) {
    folder = tree.displayPath(String(Self.prefix.dropLast()))
    let icons = files.compactMap { path, file in
      Self.name(of: path).map { ($0, SiteURL.site(path: file.path)) }
    }
    urls = Dictionary(icons, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the address of the icon that a page names; nil if it names none, or one that does not exist.
  func url(of page: SitePage) -> SiteURL? {
    page.frontMatter.icon.flatMap { urls[$0.value] }
  }

  var names: Set<String> { Set(urls.keys) }
}

extension Icons {
  private static let prefix = Assets.folder + "icons/"
  private static let suffix = ".svg"

  /// Returns `labour-migration` for `assets/icons/labour-migration.svg`; nil for a file that is not an icon.
  private static func name(of path: String) -> String? {
    guard path.hasPrefix(prefix), path.hasSuffix(suffix) else { return nil }
    return String(path.dropFirst(prefix.count).dropLast(suffix.count))
  }
}
