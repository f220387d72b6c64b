import Diagnostics
import Files
import Publishing
import Templating
import Text

/// The files in `Templates/assets`, with their published names.
struct Assets: Sendable {
  /// The files to publish, sorted by path.
  let outputs: [Output]
  /// The type of the addresses, nested by folder and name: `assets/style.css` is `assets.style.css` in templates.
  let type: RecordType
  let value: Value
  let icons: Icons

  /// The path of the folder, both below the templates folder and in the finished site.
  static let folder = "assets/"

  init(_ tree: FileTree, report: Report) {
    var files: [String: [UInt8]] = [:]
    for path in tree.paths where path.hasPrefix(Self.folder) {
      files[path] = tree.bytes(at: path, report: report)
    }
    let published = Self.publish(files, tree: tree, report: report)
    icons = Icons(published, tree: tree)
    outputs = published.values.sorted { $0.path < $1.path }
    let root = AssetFields(published, tree: tree, report: report)
    (type, value) = (root.type, root.value)
  }
}

extension Assets {
  /// Adds a fingerprint of its content to each file's name; style sheets come last, since they refer to other files.
  private static func publish(
    _ files: [String: [UInt8]],
    tree: FileTree,
    report: Report
  ) -> [String: Output] {
    var published: [String: Output] = [:]
    let isStyleSheet = { (path: String) in path.hasSuffix(".css") }
    for (path, bytes) in files where !isStyleSheet(path) {
      published[path] = Output(path: name(path, bytes), bytes: bytes)
    }
    let named = published.mapValues(\.path)
    for path in files.keys.filter(isStyleSheet).sorted() {
      let source = SourceText(path: tree.displayPath(path), bytes: files[path] ?? [])
      let bytes = StyleSheet(source, path: path).bytes(withFiles: named, report: report)
      published[path] = Output(path: name(path, bytes), bytes: bytes)
    }
    return published
  }

  /// Returns the published name, such as `assets/style.9f86d081884c7d65.css` for `assets/style.css`.
  private static func name(_ path: String, _ bytes: [UInt8]) -> String {
    let fingerprint = Fingerprint.of(bytes)
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else {
      return "\(path).\(fingerprint)"
    }
    return "\(path[..<dot]).\(fingerprint)\(path[dot...])"
  }
}
