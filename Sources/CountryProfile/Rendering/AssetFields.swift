import Diagnostics
import Files
import Publishing
import Templating
import Text

/// The addresses of assets as nested records; templates can refer to a file only through them.
struct AssetFields {
  private(set) var type: RecordType
  private(set) var value: Value

  /// `files` are the published files by their original path below the templates folder, such as `assets/style.css`.
  init(_ files: [String: Output], tree: FileTree, report: Report) {
    let entries = files.keys.sorted().map { (names: Self.names(of: $0), path: $0) }
    Self.check(entries, tree: tree, report: report)
    let urls = Dictionary(
      entries.map { ($0.names, SiteURL.site(path: files[$0.path]?.path ?? "")) },
      uniquingKeysWith: { first, _ in first }
    )
    (type, value) = Self.record("assets", urls)
  }
}

extension AssetFields {
  /// Returns the names of the nested fields for a file: `icons`, `health_care` and `svg` for
  /// `assets/icons/health-care.svg`.
  private static func names(of path: String) -> [String] {
    let name = path.dropFirst(Assets.folder.count).map {
      $0.isLetter || $0.isNumber || $0 == "/" ? $0 : $0 == "." ? "/" : "_"
    }
    return String(name).split(separator: "/").map(String.init)
  }

  /// Reports files whose names templates cannot write or cannot distinguish from others.
  private static func check(_ files: [(names: [String], path: String)], tree: FileTree, report: Report) {
    let known = Dictionary(files.map { ($0.names, $0.path) }, uniquingKeysWith: { first, _ in first })
    for (names, path) in files {
      guard names.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else {
        report.add(
          rename(
            path,
            "unwritable-name",
            "templates can't write this file's name",
            "use only letters a–z in it",
            tree
          )
        )
        continue
      }
      // If there is a file `logo.svg`, there can be no other file `logo`, since `logo` is then a record.
      let beginnings = names.indices.map { Array(names[...$0]) }
      guard let other = beginnings.lazy.compactMap({ known[$0] }).first(where: { $0 != path }) else {
        continue
      }
      report.add(
        rename(
          path,
          "asset-name-collision",
          "templates can't tell this file from '\(other)'",
          "rename it",
          tree
        )
      )
    }
  }

  private static func rename(
    _ path: String,
    _ id: Diagnostic.ID,
    _ message: String,
    _ fix: String,
    _ tree: FileTree
  ) -> Diagnostic {
    Diagnostic(.error, id, message, at: SourceLocation(file: tree.displayPath(path)), fix: fix)
  }

  /// Returns a nested record of files; `urls` are the addresses by the parts of the name that are left to nest.
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
    return (RecordType("'\(name)'", fields: fields), .record(values))
  }
}
