import Diagnostics
import Text
import Yams

/// A YAML file, or the YAML in a file, such as front matter; its errors have their places in the whole file.
package struct YAMLText: Sendable {
  let source: SourceText
  /// The bytes of the source that are YAML, without a byte order mark.
  let range: Range<Int>
  /// Whether it contains a `#`, `&` or `!`; most texts contain none, which saves a closer check.
  let hasSigns: Bool
  /// The lines of the source above the YAML, which Yams does not count.
  private let linesBefore: Int

  /// Treats a whole file as YAML, but for a byte order mark at its start.
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

  /// Parses the text and passes its root to `read`, which reads it as a mapping.
  ///
  /// `what` is the name of the whole in messages, such as “front matter”.
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

  /// Returns the byte offset in the source of a place that Yams reports; the start of the YAML when it reports none.
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

/// Finds lines for `YAMLMistake`, which looks at text that the parser could not read.
extension YAMLText {
  func lineStart(of offset: Int) -> Int {
    yaml.startOfLine(at: offset)
  }

  /// Begins with the line below the one that contains the offset.
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

  /// Returns the last non-empty line above the line of an offset; nil when there is none.
  func line(above offset: Int) -> ArraySlice<UInt8>? {
    var start = lineStart(of: offset)
    while start > range.lowerBound {
      let line = line(at: start - 1)
      if line.contains(where: { $0 > 0x20 }) { return line }
      start = line.startIndex
    }
    return nil
  }

  /// Returns the text before the first colon of the line at an offset, without the hyphens of a list.
  func key(at offset: Int) -> ArraySlice<UInt8> {
    line(at: offset).prefix { $0 != 0x3A }.drop { $0 == 0x20 || $0 == 0x2D }
  }

  /// Returns the text after the first colon of the line at an offset; nil when there is no colon or nothing follows it.
  func value(at offset: Int) -> ArraySlice<UInt8>? {
    let line = line(at: offset)
    guard let colon = line.firstIndex(of: 0x3A) else { return nil }
    let value = line[(colon + 1)...].drop { $0 == 0x20 }
    return value.isEmpty ? nil : value
  }

  private var yaml: ArraySlice<UInt8> { source.bytes[range] }
}
