import Diagnostics
import Text
import Yams

/// A YAML file, or the YAML part of a file, such as front matter; errors show their place in the whole file.
package struct YAMLText: Sendable {
  let source: SourceText
  /// The byte offsets of the YAML in the source, without a byte order mark.
  let range: Range<Int>
  /// Whether the YAML contains a `#`, `&` or `!`; usually it does not, and slower checks are skipped.
  let hasSigns: Bool
  /// The number of lines above the YAML, which Yams does not count.
  private let linesBefore: Int

  /// Treats a whole file as YAML, except for a byte order mark at its start.
  package init(_ source: SourceText) {
    self.init(source, range: (source.hasByteOrderMark ? 3 : 0)..<source.bytes.count, linesBefore: 0)
  }

  /// Treats a part of a file as YAML, such as front matter that begins after `linesBefore` lines.
  package init(_ source: SourceText, range: Range<Int>, linesBefore: Int) {
    self.source = source
    self.range = range
    self.linesBefore = linesBefore
    hasSigns = source.bytes[range].contains { $0 == 0x23 || $0 == 0x26 || $0 == 0x21 }
  }

  /// Parses the YAML and passes its mapping to `read`; reports an error and returns nil if the YAML is invalid.
  ///
  /// `what` is what messages call the YAML, such as “the front matter”.
  package func readMapping<Result>(
    _ what: String,
    report: Report,
    _ read: (inout YAMLMapping) -> Result?
  ) -> Result? {
    do {
      guard let root = try PlainYAML.root(of: source.bytes[range]) ?? parsedRoot() else {
        throw error("empty-file", "\(what) is empty", at: range.lowerBound, fix: "write 'name: value' lines")
      }
      var mapping = try YAMLMapping(YAMLValue(root, in: self, called: .description(what)), report: report)
      let result = read(&mapping)
      mapping.finish()
      return result
    } catch let diagnostic as Diagnostic {
      report.add(diagnostic)
    } catch {
      report.add(YAMLMistake(error, in: self).diagnostic)
    }
    return nil
  }

  private func parsedRoot() throws -> YAMLNode? {
    if let invisibleLineEnd { throw invisibleLineEnd }
    return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot().map(YAMLNode.parsed)
  }

  var text: String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  /// Returns the byte offset in the source for a place that Yams reports; the start of the YAML if it reports none.
  func offset(of mark: YAMLMark?) -> Int {
    guard let mark else { return range.lowerBound }
    return min(
      source.offset(line: mark.line + linesBefore, scalarColumn: mark.column),
      range.upperBound
    )
  }

  func error(_ id: Diagnostic.ID, _ message: String, at offset: Int, fix: String? = nil) -> Diagnostic {
    .error(id, message, in: source, at: offset, fix: fix)
  }
}

/// Finds lines for `YAMLMistake` in text that the parser rejected.
extension YAMLText {
  func lineStart(of offset: Int) -> Int {
    yaml.startOfLine(at: offset)
  }

  /// Returns the offset of every line below the one that contains `offset`.
  func lineStarts(after offset: Int) -> [Int] {
    var starts: [Int] = []
    var start = yaml.startOfLine(after: yaml.endOfLine(at: offset))
    while start < range.upperBound {
      starts.append(start)
      start = yaml.startOfLine(after: yaml.endOfLine(at: start))
    }
    return starts
  }

  /// Returns the line that contains an offset, without its line end.
  func line(at offset: Int) -> ArraySlice<UInt8> {
    let start = lineStart(of: offset)
    return yaml[start..<yaml.endOfLine(at: start)]
  }

  /// Returns the nearest line above that contains more than white space; nil if there is none.
  func line(above offset: Int) -> ArraySlice<UInt8>? {
    var start = lineStart(of: offset)
    while start > range.lowerBound {
      let line = line(at: start - 1)
      if line.contains(where: { $0 > 0x20 }) { return line }
      start = line.startIndex
    }
    return nil
  }

  /// Returns the key of the line at an offset: the text before its first colon, without a list's hyphen.
  func key(at offset: Int) -> ArraySlice<UInt8> {
    line(at: offset).prefix { $0 != 0x3A }.drop { $0 == 0x20 || $0 == 0x2D }
  }

  /// Returns the text after the first colon of the line at an offset; nil if there is no such text.
  func value(at offset: Int) -> ArraySlice<UInt8>? {
    let line = line(at: offset)
    guard let colon = line.firstIndex(of: 0x3A) else { return nil }
    let value = line[(colon + 1)...].drop { $0 == 0x20 }
    return value.isEmpty ? nil : value
  }

  private var yaml: ArraySlice<UInt8> { source.bytes[range] }
}
