import Diagnostics
import Foundation

/// One value of a YAML file, read as the type that the schema expects, never as the type that YAML guesses.
///
/// A country code `no` is a text and `0.10` keeps what was typed.
package struct YAMLValue {
  let node: YAMLNode
  let yaml: YAMLText
  private let name: Name

  /// What messages call a value.
  enum Name {
    /// The key that it belongs to.
    case key(String)
    /// What it is.
    case description(String)
  }

  init(_ node: YAMLNode, in yaml: YAMLText, called name: Name) {
    self.node = node
    self.yaml = yaml
    self.name = name
  }

  /// What messages call the value: its key in quotes, or a description.
  package var what: String {
    switch name {
    case .key(let key): "'\(key)'"
    case .description(let description): description
    }
  }

  /// The key that the value belongs to; nil for an entry of a list.
  package var key: String? {
    if case .key(let key) = name { key } else { nil }
  }

  /// Where the value begins, as a byte offset of the source.
  package var offset: Int {
    yaml.offset(of: node.mark)
  }

  /// Where the value begins.
  package var location: SourceLocation { source.location(at: offset) }

  /// The file that it was read from.
  package var source: SourceText { yaml.source }

  /// Whether it is a single text, rather than a list or 'name: value' lines.
  var isText: Bool {
    node.text != nil
  }

  /// Whether nothing is written after the colon.
  var isEmpty: Bool {
    guard let text = node.text else { return false }
    return text.isUnquoted && ["", "~", "null"].contains(text.string)
  }

  /// Throws when nothing is written after the colon; `wanted` is what to write there.
  package func requireValue(_ wanted: String) throws(Diagnostic) {
    if isEmpty { throw error("empty-value", "\(what) has no value", fix: "write \(wanted) after the colon") }
  }

  /// Reads the value as another type.
  package func read<Result>(_ reader: YAMLReader<Result>) throws(Diagnostic) -> Result {
    try reader.read(self)
  }

  /// A text on one line or more.
  package func text() throws(Diagnostic) -> String {
    guard let written = node.text else {
      throw error("not-a-text", "\(what) must be a text, not a list of values", fix: listFix)
    }
    if yaml.hasSigns { try rejectSigns(at: offset) }
    try requireValue("a text")
    // Plain texts have been looked at byte for byte.
    if case .parsed = node { try rejectControlCharacters(in: written.string) }
    if yaml.hasSigns, written.isUnquoted { try rejectCutText(written.string, from: offset) }
    let text = written.string.trimmed
    if text.isEmpty { throw error("empty-value", "\(what) is empty", fix: "write a text between the quotes") }
    return text
  }

  /// A list of values.
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

  /// The `name: value` lines of the value; nil when it is something else. `what` is what messages call a name.
  package func pairs(named what: String) -> [(name: YAMLValue, value: YAMLValue)]? {
    node.pairs?.map { name, value in
      (
        YAMLValue(name, in: yaml, called: .description(what)),
        YAMLValue(value, in: yaml, called: .key((name.text?.string ?? "").trimmed))
      )
    }
  }

  /// The text as it was written, but for its quotes; nil for a list and for `name: value` lines.
  package var writtenText: String? { node.text?.string }

  /// All texts in the value, at any depth.
  var allTexts: [YAMLValue] {
    if isText { return [self] }
    let inner = node.pairs?.map(\.value) ?? node.elements ?? []
    return inner.flatMap { YAMLValue($0, in: yaml, called: .description("a text")).allTexts }
  }

  /// An error at the value's location.
  package func error(
    _ id: Diagnostic.ID,
    _ message: String,
    fix: String?,
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    .error(id, message, in: yaml.source, at: offset, fix: fix, notes: notes)
  }

  /// A warning at the value's location, or at another offset of the source.
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
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    // Beyond ASCII only Foundation knows what is white space.
    return first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
      ? self : trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
