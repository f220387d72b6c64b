import Files
import Publishing
import Text

/// The icons that pages can name: the SVG files in a folder of the assets.
struct Icons: Sendable {
  /// The addresses by the icons' names, such as `labour-migration`.
  private let urls: [String: SiteURL]
  /// Their folder, as messages show it, such as `Templates/assets/icons`.
  let folder: String

  /// `files` are the published files by their path below the templates folder.
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

  /// Returns the name: `assets/icons/labour-migration.svg` → `labour-migration`; nil for a file that is no icon.
  private static func name(of path: String) -> String? {
    guard path.hasPrefix(prefix), path.hasSuffix(suffix) else { return nil }
    return String(path.dropFirst(prefix.count).dropLast(suffix.count))
  }
}
