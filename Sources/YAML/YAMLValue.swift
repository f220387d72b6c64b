import Diagnostics
import Foundation

/// One value of a YAML file, read as the type that the caller expects, not as the type that YAML infers.
///
/// The country code `no` is therefore not read as “false”, and `0.10` keeps its last digit.
package struct YAMLValue {
  let node: YAMLNode
  let yaml: YAMLText
  private let name: Name

  /// What messages call a value: `'title'` for a key, or a description such as “an entry of 'languages'”.
  enum Name {
    case key(String)
    case description(String)
  }

  init(_ node: YAMLNode, in yaml: YAMLText, called name: Name) {
    self.node = node
    self.yaml = yaml
    self.name = name
  }

  /// The value's name in messages: its key in quotes, or a description.
  package var what: String {
    switch name {
    case .key(let key): "'\(key)'"
    case .description(let description): description
    }
  }

  /// The value's key; nil for a value without one, such as an entry of a list.
  package var key: String? {
    if case .key(let key) = name { key } else { nil }
  }

  /// The byte offset in the whole file, also for a value in front matter.
  package var offset: Int {
    yaml.offset(of: node.mark)
  }

  package var location: SourceLocation { source.location(at: offset) }

  package var source: SourceText { yaml.source }

  /// False for a list and for `name: value` lines; true for an empty value.
  var isText: Bool {
    node.text != nil
  }

  /// True if there is nothing, `~` or `null` after the colon; false for an empty text in quotes.
  var isEmpty: Bool {
    guard let text = node.text else { return false }
    return text.isUnquoted && ["", "~", "null"].contains(text.string)
  }

  /// Throws when there is no value after the colon; `wanted` is what to write there, such as “a whole number”.
  package func requireValue(_ wanted: String) throws(Diagnostic) {
    if isEmpty { throw error("empty-value", "\(what) has no value", fix: "write \(wanted) after the colon") }
  }

  /// Reads the value with a reader such as `.id`; throws a diagnostic if the value is invalid.
  package func read<Result>(_ reader: YAMLReader<Result>) throws(Diagnostic) -> Result {
    try reader.read(self)
  }

  /// Returns the text without white space around it; throws for a list, an empty text, or one that YAML would cut off.
  package func text() throws(Diagnostic) -> String {
    guard let written = node.text else {
      throw error("not-a-text", "\(what) must be a text, not a list of values", fix: listFix)
    }
    if yaml.hasSigns { try rejectSigns(at: offset) }
    try requireValue("a text")
    // `PlainYAML`, which parsed the other texts, accepts no control characters.
    if case .parsed = node { try rejectControlCharacters(in: written.string) }
    if yaml.hasSigns, written.isUnquoted { try rejectCutText(written.string, from: offset) }
    let text = written.string.trimmed
    if text.isEmpty { throw error("empty-value", "\(what) is empty", fix: "write a text between the quotes") }
    return text
  }

  /// Returns the elements of a list; none for an empty value. Throws for a text and for a mapping.
  package func list() throws(Diagnostic) -> [YAMLValue] {
    if isEmpty { return [] }
    guard let elements = node.elements else {
      throw error(
        "not-a-list",
        "\(what) must be a list",
        fix: "begin each entry with '- ' on a line of its own"
      )
    }
    return elements.map { YAMLValue($0, in: yaml, called: .description("an entry of \(what)")) }
  }

  /// Returns the `name: value` pairs of a mapping; nil for any other value. `what` is what messages call each name.
  package func pairs(named what: String) -> [(name: YAMLValue, value: YAMLValue)]? {
    node.pairs?.map { name, value in
      (
        YAMLValue(name, in: yaml, called: .description(what)),
        YAMLValue(value, in: yaml, called: .key((name.text?.string ?? "").trimmed))
      )
    }
  }

  /// Whether a text without quotes and other signs ends on the line where it begins; nil for another kind of text.
  func isPlainOneLine(_ written: String) -> Bool? {
    guard let first = source.bytes[offset...].first, !"\"'|>{[".utf8.contains(first) else { return nil }
    return source.bytes[offset...].prefix { $0 != 0x0A }.starts(with: written.utf8)
  }

  /// The text including white space around it; nil for a list and for `name: value` lines.
  package var writtenText: String? { node.text?.string }

  /// The value itself if it is a text; otherwise all texts inside it, at any depth.
  package var allTexts: [YAMLValue] {
    if isText { return [self] }
    let inner = node.pairs?.map(\.value) ?? node.elements ?? []
    return inner.flatMap { YAMLValue($0, in: yaml, called: .description("a text")).allTexts }
  }

  package func error(
    _ id: Diagnostic.ID,
    _ message: String,
    fix: String?,
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    .error(id, message, in: yaml.source, at: offset, fix: fix, notes: notes)
  }

  /// Returns a warning at an offset in the file, or at the value if `offset` is nil.
  package func warning(
    _ id: Diagnostic.ID,
    _ message: String,
    at offset: Int? = nil,
    fix: String?
  ) -> Diagnostic {
    .warning(id, message, in: yaml.source, at: offset ?? self.offset, fix: fix)
  }
}

extension String {
  fileprivate var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    // Foundation, which is slower, is needed only for white space outside ASCII.
    return first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
      ? self : trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
