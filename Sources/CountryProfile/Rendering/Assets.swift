import Diagnostics
import Files
import Publishing
import Templating
import Text

/// The files in `Templates/assets`, with their published names.
struct Assets: Sendable {
  /// The files to publish, sorted by path.
  let outputs: [Output]
  /// The addresses, nested by folder and name: `assets/style.css` is `assets.style.css` in templates.
  let type: RecordType
  let value: Value
  let icons: Icons

  /// The folder's path below the templates folder, and below the output folder.
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
  /// Names all files by their content; style sheets last, since they name others.
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

  /// Returns the published name: `assets/style.css` → `assets/style.9f86d081884c7d65.css`.
  private static func name(_ path: String, _ bytes: [UInt8]) -> String {
    let fingerprint = Fingerprint.of(bytes)
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else {
      return "\(path).\(fingerprint)"
    }
    return "\(path[..<dot]).\(fingerprint)\(path[dot...])"
  }
}
