import Diagnostics
import Foundation
import Text

/// One value of a YAML file, read as the type that the schema wants, never as the type that YAML guesses.
///
/// A country code `no` is a text and `0.10` keeps what was typed. Each reader throws a `Diagnostic` that says
/// in plain words what to type instead.
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

  /// Where the value begins, as a byte offset of the source.
  package var offset: Int {
    yaml.offset(of: node.mark)
  }

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
    if isEmpty { throw error("\(what) has no value", fix: "write \(wanted) after the colon") }
  }

  /// A text on one line or more.
  package func text() throws(Diagnostic) -> String {
    guard let written = node.text else {
      throw error("\(what) must be a text, not a list of values", fix: listFix)
    }
    if yaml.hasSigns { try rejectSigns(at: offset) }
    try requireValue("a text")
    if yaml.hasSigns, written.isUnquoted { try rejectCutText(written.string, from: offset) }
    let text = written.string.trimmed
    if text.isEmpty { throw error("\(what) is empty", fix: "write a text between the quotes") }
    return text
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

  /// All texts in the value, at any depth, and where they begin.
  var allTexts: [(text: String, offset: Int)] {
    if let text = node.text { return [(text.string, offset)] }
    let inner = node.pairs?.map(\.value) ?? node.elements ?? []
    return inner.flatMap { YAMLValue($0, in: yaml, called: .description("a text")).allTexts }
  }

  /// An id: small letters a to z, digits and hyphens, since ids stand in addresses that must never change.
  package func id() throws(Diagnostic) -> String {
    let id = try text()
    let isValid = id.utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    guard isValid, !id.hasPrefix("-"), !id.hasSuffix("-") else {
      let proposal = Slug.ascii(id)
      throw error(
        "'\(id)' can't be an id: an id has only small letters a–z, digits and hyphens",
        fix: proposal.isEmpty ? "write a name such as 'urban-population'" : "write '\(proposal)'"
      )
    }
    return id
  }

  /// One of a fixed set of words.
  package func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type = Choice.self
  ) throws(Diagnostic) -> Choice {
    let word = try text()
    if let choice = Choice(rawValue: word) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    throw error(
      "\(what) can't be '\(word)'",
      fix: NearMiss.question(for: word, among: words) ?? "use one of: \(words.joined(separator: ", "))"
    )
  }

  /// A whole number.
  package func integer() throws(Diagnostic) -> Int {
    try requireValue("a whole number")
    let text = try text()
    if let number = Int(text), text.first != "+" { return number }
    throw error("'\(text)' is not a whole number", fix: "write digits only, such as 3")
  }

  /// A complete web address.
  package func webAddress() throws(Diagnostic) -> String {
    let text = try text()
    guard let url = URL(string: text), let scheme = url.scheme, ["http", "https"].contains(scheme),
      url.host()?.isEmpty == false, !text.contains(where: \.isWhitespace)
    else {
      throw error("'\(text)' is not a web address", fix: "write it whole, such as https://www.example.org/")
    }
    return url.absoluteString
  }

  /// A list of values.
  package func list() throws(Diagnostic) -> [YAMLValue] {
    if isEmpty { return [] }
    guard let elements = node.elements else {
      throw error("\(what) must be a list", fix: "begin each entry with '- ' on a line of its own")
    }
    return elements.map { YAMLValue($0, in: yaml, called: .description("an entry of \(what)")) }
  }

  /// An error at the value's place.
  package func error(_ message: String, fix: String?) -> Diagnostic {
    yaml.error(message, at: offset, fix: fix)
  }

  /// A warning at the value's place, or at another offset of the source.
  package func warning(_ message: String, at offset: Int? = nil, fix: String?) -> Diagnostic {
    .warning(message, in: yaml.source, at: offset ?? self.offset, fix: fix)
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
