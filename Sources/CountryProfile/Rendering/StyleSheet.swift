import Diagnostics
import Templating

/// A style sheet, whose `url(…)` must lead to other assets and follow them to their published names.
struct StyleSheet {
  private let source: SourceText
  private let path: String

  /// `path` is the path below the templates folder.
  init(_ source: SourceText, path: String) {
    self.source = source
    self.path = path
  }

  /// The style sheet with the published names of the files that it uses.
  ///
  /// `files` are the published paths by their path below the templates folder.
  func bytes(withFiles files: [String: String], diagnostics: inout [Diagnostic]) -> [UInt8] {
    var output: [UInt8] = []
    var written = 0
    for address in addresses() {
      let text = String(decoding: source.bytes[address], as: UTF8.self)
      if text.hasPrefix("#") || text.hasPrefix("data:image/") { continue }
      guard let published = files[folder + text] else {
        diagnostics.append(
          .error(
            "there is no file '\(text)' for this style sheet",
            in: source,
            at: address.lowerBound,
            fix: NearMiss.question(for: text, among: files.keys.map { String($0.dropFirst(folder.count)) })
              ?? "put the file into the folder of this style sheet"
          )
        )
        continue
      }
      output += source.bytes[written..<address.lowerBound]
      LinkBase.relative(to: path).appendAddress(of: .site(path: published), to: &output)
      written = address.upperBound
    }
    return output + source.bytes[written...]
  }
}

extension StyleSheet {
  private var folder: String {
    String(path[...(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  /// The addresses between `url(` and `)`, without quotes.
  private func addresses() -> [Range<Int>] {
    let bytes = source.bytes
    let opening = Array("url(".utf8)
    var ranges: [Range<Int>] = []
    var index = 0
    while index + opening.count < bytes.count {
      guard bytes[index] == opening[0], bytes[index...].starts(with: opening) else {
        index += 1
        continue
      }
      index += opening.count
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ")")) else { break }
      let isQuoted = end - index >= 2 && (bytes[index] == 0x22 || bytes[index] == 0x27)
      ranges.append(isQuoted ? index + 1..<end - 1 : index..<end)
      index = end
    }
    return ranges
  }
}
