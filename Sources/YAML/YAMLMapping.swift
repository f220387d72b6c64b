import Diagnostics

/// The `name: value` lines of one mapping in a YAML file, read key by key.
///
/// `finish()` reports every key that was not read, so that a misspelt key is never silently ignored.
package struct YAMLMapping {
  let whole: YAMLValue
  private(set) var entries: [Entry] = []
  private(set) var known: [String] = []
  private var missing: [String] = []
  /// The keys whose values could not be read, which was reported.
  private var invalid: Set<String> = []
  let report: Report

  struct Entry {
    let key: String
    let keyMark: YAMLMark?
    let value: YAMLValue
    var isRead = false
  }

  init(_ value: YAMLValue, report: Report) throws(Diagnostic) {
    guard let pairs = value.node.pairs else {
      let missingSpace = value.isText ? value.yaml.missingSpace(at: value.offset) : nil
      throw missingSpace
        ?? value.error(
          "not-a-mapping",
          "\(value.what) must be 'name: value' lines",
          fix: "write a name, a colon, a space and a value"
        )
    }
    whole = value
    self.report = report
    entries.reserveCapacity(pairs.count)
    for (keyNode, node) in pairs {
      let key = try YAMLValue(keyNode, in: yaml, called: .description("a name before a colon")).text()
      // A space that is no plain one belongs to the name, so that the line seems to be one of an outer mapping.
      if let mark = keyNode.mark, let space = yaml.oddSpace(at: yaml.offset(of: mark)) { throw space }
      entries.append(
        Entry(key: key, keyMark: keyNode.mark, value: YAMLValue(node, in: yaml, called: .key(key)))
      )
    }
  }

  /// All keys in the order of the file, whether they have been read or not.
  package var keys: [String] { entries.map(\.key) }

  /// The keys that have not been read so far; `finish()` reports those that are never read.
  package var unreadKeys: [String] { entries.filter { !$0.isRead }.map(\.key) }

  /// Reads the value of a required key; reports an error and returns nil when it is missing or invalid.
  package mutating func required<Result>(_ key: String, _ reader: YAMLReader<Result>) -> Result? {
    guard let value = value(of: key) else {
      missing.append(key)
      return nil
    }
    return read(value, reader, of: key)
  }

  /// Reads the value of a key that may be absent or empty; reports an error and returns nil when the value is
  /// invalid.
  package mutating func optional<Result>(_ key: String, _ reader: YAMLReader<Result>) -> Result? {
    guard let value = value(of: key), !value.isEmpty else { return nil }
    return read(value, reader, of: key)
  }

  /// Whether one of some keys has a value that could not be read, unlike a key that is absent or empty.
  package func isInvalid(_ keys: String...) -> Bool { !invalid.isDisjoint(with: keys) }

  /// Reads the mapping below a key; keys that `parse` does not read are reported as unknown.
  package mutating func mapping<Result>(
    _ key: String,
    isRequired: Bool = true,
    _ parse: (inout YAMLMapping) -> Result?
  ) -> Result? {
    let inner = isRequired ? required(key, .any) : optional(key, .any)
    guard let inner else { return nil }
    return readMapping(inner, parse)
  }

  /// Reads a list of mappings below a key, each with `parse`; omits those for which `parse` returns nil.
  ///
  /// `entry` is what messages call one of them, such as “a source”. `main` is the key that a text alone is probably
  /// meant for, such as `value`, so that messages can say how to write it.
  package mutating func mappings<Result>(
    _ key: String,
    of entry: String,
    isRequired: Bool = true,
    shortFor main: String? = nil,
    _ parse: (inout YAMLMapping) -> Result?
  ) -> [Result] {
    let list = YAMLReader<[YAMLValue]>.entries(shortFor: main)
    let values = isRequired ? required(key, list) : optional(key, list)
    return (values ?? []).compactMap { value in
      let value = YAMLValue(value.node, in: yaml, called: .description(entry))
      return read(value, .entry(shortFor: main)).flatMap { readMapping($0, parse) }
    }
  }

  /// Reads a list below a key, or a single value; each is a text, read with `reader`, or a mapping, read with `parse`.
  ///
  /// `entry` is what messages call one of them, such as “a telephone number”.
  package mutating func oneOrMore<Result>(
    _ key: String,
    of entry: String,
    _ reader: YAMLReader<Result>,
    _ parse: (inout YAMLMapping) -> Result?
  ) -> [Result] {
    guard let whole = optional(key, .any) else { return [] }
    return (whole.node.elements ?? [whole.node]).compactMap { node in
      let value = YAMLValue(node, in: yaml, called: .description(entry))
      return node.pairs == nil ? read(value, reader) : readMapping(value, parse)
    }
  }

  /// Reads all entries that have not been read yet, for mappings whose keys editors choose freely.
  package mutating func remaining<Result>(
    _ reader: YAMLReader<Result>
  ) -> [(key: String, value: Result)] {
    var results: [(String, Result)] = []
    for index in entries.indices where !entries[index].isRead {
      entries[index].isRead = true
      let entry = entries[index]
      if let result = read(entry.value, reader) { results.append((entry.key, result)) }
    }
    return results
  }

  /// Warns about texts of a list that go on in the next line, which two spaces too many before it make them do.
  package func checkLines(of key: String) {
    for text in writtenValue(of: key)?.allTexts ?? [] {
      guard let written = text.writtenText, text.isPlainOneLine(written) == false else { continue }
      report.add(
        text.warning(
          "joined-lines",
          "this line and the next one are joined to '\(written.prefix(60))'",
          fix: "begin the next line with '- ', right below the one above, or put this text in quotes"
        )
      )
    }
  }

  /// Returns true for `languages:` without a value and for `languages: []`; false when the key is absent.
  package func isEmptyList(_ key: String) -> Bool {
    guard let value = entries.first(where: { $0.key == key })?.value else { return false }
    return value.node.elements?.isEmpty ?? value.isEmpty
  }

  /// Returns the value of a key without counting the key as read; nil when it is absent or has no value.
  package func writtenValue(of key: String) -> YAMLValue? {
    entries.first { $0.key == key }.flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  /// Returns the place of the key itself, not of its value; nil when there is no such key.
  package func location(ofKey key: String) -> SourceLocation? {
    entries.first { $0.key == key }.map { yaml.source.location(at: yaml.offset(of: $0.keyMark)) }
  }

  /// Where the mapping starts, for messages about missing keys.
  package var location: SourceLocation { whole.location }

  /// Adds an error at the value of a key, or at the mapping itself when the key is missing.
  package func addError(_ id: Diagnostic.ID, _ message: String, at key: String, fix: String? = nil) {
    let value = entries.first { $0.key == key }?.value ?? whole
    report.add(value.error(id, message, fix: fix))
  }

  /// Adds a warning at the value of a key, or at the mapping itself when the key is missing.
  package func addWarning(_ id: Diagnostic.ID, _ message: String, at key: String, fix: String?) {
    let value = entries.first { $0.key == key }?.value ?? whole
    report.add(value.warning(id, message, fix: fix))
  }

  /// Reports unknown and missing keys; call it after all known keys have been read.
  ///
  /// A misspelt required key is reported only as unknown, not also as missing.
  func finish() {
    let unknown = entries.filter { !$0.isRead }
    let misspelt = unknown.compactMap {
      keyWithoutSpace($0)?.key ?? NearMiss.nearest(to: $0.key, among: known)
    }
    for entry in unknown { report.add(slip(entry) ?? unknownKey(entry)) }
    let absent = missing.filter { !misspelt.contains($0) }
    if absent.count > 3 { return report.add(missingKeys(absent)) }
    for key in absent { report.add(missingKey(key)) }
  }
}

extension YAMLMapping {
  var yaml: YAMLText { whole.yaml }

  private mutating func value(of key: String) -> YAMLValue? {
    known.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    entries[index].isRead = true
    return entries[index].value
  }

  private mutating func read<Result>(
    _ value: YAMLValue,
    _ reader: YAMLReader<Result>,
    of key: String
  ) -> Result? {
    let result = read(value, reader)
    if result == nil { invalid.insert(key) }
    return result
  }

  private func read<Result>(_ value: YAMLValue, _ reader: YAMLReader<Result>) -> Result? {
    report.result { () throws(Diagnostic) in try value.read(reader) }
  }

  private func readMapping<Result>(
    _ value: YAMLValue,
    _ parse: (inout YAMLMapping) -> Result?
  ) -> Result? {
    guard var mapping = report.result({ () throws(Diagnostic) in try YAMLMapping(value, report: report) })
    else { return nil }
    let result = parse(&mapping)
    mapping.finish()
    return result
  }
}
