import Diagnostics
import Foundation

/// One value of a YAML file, read as the type that the schema expects, not as the type that YAML infers.
///
/// A country code `no` remains a text, and `0.10` keeps its last digit.
package struct YAMLValue {
  let node: YAMLNode
  let yaml: YAMLText
  private let name: Name

  /// The name of a value in messages.
  enum Name {
    /// The key to which it belongs.
    case key(String)
    /// A description of the value.
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

  /// The key to which the value belongs; nil for an entry of a list.
  package var key: String? {
    if case .key(let key) = name { key } else { nil }
  }

  /// The start of the value, as a byte offset of the source.
  package var offset: Int {
    yaml.offset(of: node.mark)
  }

  /// The start of the value, as a location.
  package var location: SourceLocation { source.location(at: offset) }

  /// The file that contains the value.
  package var source: SourceText { yaml.source }

  /// Whether it is a text, rather than a list or `name: value` lines.
  var isText: Bool {
    node.text != nil
  }

  /// Whether there is no value after the colon.
  var isEmpty: Bool {
    guard let text = node.text else { return false }
    return text.isUnquoted && ["", "~", "null"].contains(text.string)
  }

  /// Throws when there is no value after the colon; `wanted` is the text to suggest.
  package func requireValue(_ wanted: String) throws(Diagnostic) {
    if isEmpty { throw error("empty-value", "\(what) has no value", fix: "write \(wanted) after the colon") }
  }

  /// Reads the value as another type; throws a diagnostic when it does not fit.
  package func read<Result>(_ reader: YAMLReader<Result>) throws(Diagnostic) -> Result {
    try reader.read(self)
  }

  /// Reads a text of one or more lines.
  package func text() throws(Diagnostic) -> String {
    guard let written = node.text else {
      throw error("not-a-text", "\(what) must be a text, not a list of values", fix: listFix)
    }
    if yaml.hasSigns { try rejectSigns(at: offset) }
    try requireValue("a text")
    // PlainYAML has already checked the other texts byte by byte.
    if case .parsed = node { try rejectControlCharacters(in: written.string) }
    if yaml.hasSigns, written.isUnquoted { try rejectCutText(written.string, from: offset) }
    let text = written.string.trimmed
    if text.isEmpty { throw error("empty-value", "\(what) is empty", fix: "write a text between the quotes") }
    return text
  }

  /// Reads a list of values.
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

  /// Returns the `name: value` pairs; nil when the value is not a mapping. `what` is the word for a name in messages.
  package func pairs(named what: String) -> [(name: YAMLValue, value: YAMLValue)]? {
    node.pairs?.map { name, value in
      (
        YAMLValue(name, in: yaml, called: .description(what)),
        YAMLValue(value, in: yaml, called: .key((name.text?.string ?? "").trimmed))
      )
    }
  }

  /// The text as written, without its quotes; nil for a list and for `name: value` lines.
  package var writtenText: String? { node.text?.string }

  /// All texts in the value, at any depth.
  var allTexts: [YAMLValue] {
    if isText { return [self] }
    let inner = node.pairs?.map(\.value) ?? node.elements ?? []
    return inner.flatMap { YAMLValue($0, in: yaml, called: .description("a text")).allTexts }
  }

  /// Returns an error at the value's location.
  package func error(
    _ id: Diagnostic.ID,
    _ message: String,
    fix: String?,
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    .error(id, message, in: yaml.source, at: offset, fix: fix, notes: notes)
  }

  /// Returns a warning at the value's location, or at another offset of the source.
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
  /// The text without leading and trailing white space.
  fileprivate var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    // Beyond ASCII only Foundation recognizes white space.
    return first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
      ? self : trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
