import Diagnostics
import Templating

/// The addresses of assets as nested records, since templates know no other way to name a file.
struct AssetFolder {
  private(set) var type: RecordType
  private(set) var value: Value

  /// `files` are the published files by their path below the templates folder.
  init(_ files: [String: Output], tree: FileTree, diagnostics: inout [Diagnostic]) {
    let entries = files.keys.sorted().map { path in
      let name = path.dropFirst(Assets.folder.count).map {
        $0.isLetter || $0.isNumber || $0 == "/" ? $0 : $0 == "." ? "/" : "_"
      }
      return (parts: String(name).split(separator: "/").map(String.init), path: path)
    }
    var seen: [[String]: String] = [:]
    for entry in entries {
      if let first = seen.updateValue(entry.path, forKey: entry.parts) {
        diagnostics.append(
          Diagnostic(
            .error,
            "templates can't tell this file from '\(first)'",
            at: Place(file: tree.displayPath(entry.path)),
            fix: "rename it"
          )
        )
      }
    }
    let urls = Dictionary(
      entries.map { ($0.parts, SiteURL.site(path: files[$0.path]?.path ?? "")) },
      uniquingKeysWith: { first, _ in first }
    )
    (type, value) = Self.record("assets", urls)
  }

  /// The record of all files whose names begin alike; what follows is given by `urls`.
  private static func record(_ name: String, _ urls: [[String]: SiteURL]) -> (RecordType, Value) {
    let groups = Dictionary(grouping: urls) { $0.key[0] }
    var fields: [RecordType.Field] = []
    var values: [Value] = []
    for (first, members) in groups.sorted(by: { $0.key < $1.key }) {
      let rest = members.map { (Array($0.key.dropFirst()), $0.value) }.filter { !$0.0.isEmpty }
      if rest.isEmpty, let url = members.first?.value {
        fields.append(RecordType.Field(first, .url))
        values.append(.url(url))
      } else {
        let (type, value) = record("\(name).\(first)", Dictionary(rest, uniquingKeysWith: { a, _ in a }))
        fields.append(RecordType.Field(first, .record(type)))
        values.append(value)
      }
    }
    return (RecordType(name, fields: fields), .record(values))
  }
}
