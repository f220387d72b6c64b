import Diagnostics
import Text

/// A style sheet; each address in a `url(…)` must be that of another asset, and is replaced by its published name.
struct StyleSheet {
  private let source: SourceText
  private let path: String

  /// `path` is the path below the templates folder, such as `assets/style.css`.
  init(_ source: SourceText, path: String) {
    self.source = source
    self.path = path
  }

  /// Returns the style sheet with the published names of the files that it uses; reports addresses of missing files.
  ///
  /// `files` maps the path of each asset below the templates folder to its published path.
  func bytes(withFiles files: [String: String], report: Report) -> [UInt8] {
    checkImports(report: report)
    var output: [UInt8] = []
    var written = 0
    for address in addresses() {
      let text = String(decoding: source.bytes[address], as: UTF8.self)
      if text.isEmpty || text.hasPrefix("#") || text.hasPrefix("data:image/") { continue }
      guard let published = files[filePath(of: text)] else {
        report.add(missing(text, at: address.lowerBound, files: files.keys.sorted()))
        continue
      }
      output += source.bytes[written..<address.lowerBound]
      LinkBase.relative(to: path).appendAddress(of: .site(path: published), to: &output)
      written = address.lowerBound + text.utf8.prefix { $0 != UInt8(ascii: "#") }.count
    }
    return output + source.bytes[written...]
  }
}

extension StyleSheet {
  private var folder: String {
    String(path[...(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  /// Converts an address relative to the style sheet to a path below the templates folder, without its fragment.
  private func filePath(of address: String) -> String {
    var parts: [Substring] = []
    for part in (folder + address.prefix { $0 != "#" }).split(separator: "/") where part != "." {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private func missing(_ text: String, at offset: Int, files: [String]) -> Diagnostic {
    .error(
      "unknown-asset",
      "there is no file '\(text)' for this style sheet",
      in: source,
      at: offset,
      fix: NearMiss.question(for: text, among: files.map { String($0.dropFirst(folder.count)) })
        ?? "put the file into the folder of this style sheet"
    )
  }

  /// Reports each `@import`: its address would lack the fingerprint, and browsers would start to load the file late.
  private func checkImports(report: Report) {
    for start in places(of: "@import") {
      report.add(
        .error(
          "style-sheet-import",
          "a style sheet can't load another one",
          in: source,
          at: start,
          fix: "put its rules into this file, or name it in a <link> of the template"
        )
      )
    }
  }

  /// Returns the ranges of the addresses between `url(` and `)`, without quotes and surrounding white space.
  private func addresses() -> [Range<Int>] {
    places(of: "url(").compactMap { start in
      let rest = source.bytes[(start + 4)...]
      guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return nil }
      let isAround = { (byte: UInt8) in byte <= 0x20 || byte == 0x22 || byte == 0x27 }
      let address = rest[..<end].drop(while: isAround)
      return address.startIndex..<(address.lastIndex { !isAround($0) } ?? address.startIndex - 1) + 1
    }
  }

  /// Returns the byte offset of each occurrence of a word, except in comments.
  private func places(of word: StaticString) -> [Int] {
    let bytes = source.bytes
    var places: [Int] = []
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      if rest.starts(with: "/*".utf8) {
        index = endOfComment(at: index)
      } else {
        if word.withUTF8Buffer({ rest.starts(with: $0) }) { places.append(index) }
        index += 1
      }
    }
    return places
  }

  private func endOfComment(at start: Int) -> Int {
    let bytes = source.bytes
    var index = start + 2
    while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
    return index
  }
}
