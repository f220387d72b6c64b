import Diagnostics
import Foundation

/// One value of a YAML file, read as the type that the schema wants, never as the type that YAML guesses.
///
/// A country code `no` is a text and `0.10` keeps what was typed. Each reader throws a `Diagnostic` that says
/// in plain words what to type instead.
struct YAMLValue {
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
  var what: String {
    switch name {
    case .key(let key): "'\(key)'"
    case .description(let description): description
    }
  }

  /// Where the value begins, as a byte offset of the source.
  var offset: Int {
    yaml.offset(of: node.mark)
  }

  /// Whether it is a single text, rather than a list or 'name: value' lines.
  var isText: Bool {
    node.text != nil
  }

  /// Whether nothing is written after the colon.
  var isEmpty: Bool {
    guard let text = node.text else { return false }
    return text.isUnquoted && ["", "~", "null"].contains(text.string)
  }

  /// A text on one line or more.
  func text() throws(Diagnostic) -> String {
    guard let written = node.text else {
      throw error("\(what) must be a text, not a list of values", fix: listFix)
    }
    if yaml.hasSigns { try rejectSigns(at: offset) }
    try demandValue("a text")
    if yaml.hasSigns, written.isUnquoted { try rejectCutText(written.string, from: offset) }
    let text = written.string.trimmed
    if text.isEmpty { throw error("\(what) is empty", fix: "write a text between the quotes") }
    return text
  }

  /// A text by language: a text alone is in the first language. Where no language is known, any is taken.
  func texts(
    languages: [String]
  ) throws(Diagnostic) -> [(language: String, text: String, offset: Int)] {
    guard let pairs = node.pairs else {
      return [(languages.first ?? "", try text(), offset)]
    }
    var texts: [(language: String, text: String, offset: Int)] = []
    for (key, value) in pairs {
      let language = try YAMLValue(key, in: yaml, called: .description("a language")).text()
      guard languages.isEmpty || languages.contains(language) else {
        throw yaml.error(
          "'\(language)' is not a language of this profile",
          at: yaml.offset(of: key.mark),
          fix: NearMiss.question(for: language, among: languages)
            ?? "use one of: \(languages.joined(separator: ", "))"
        )
      }
      let value = YAMLValue(value, in: yaml, called: .description("'\(language)'"))
      texts.append((language, try value.text(), value.offset))
    }
    if let first = languages.first, !texts.contains(where: { $0.language == first }) {
      throw error("\(what) has no text in '\(first)', the first language", fix: "add a line '\(first): …'")
    }
    return texts
  }

  /// An id: small letters a to z, digits and hyphens, since ids stand in addresses that must never change.
  func id() throws(Diagnostic) -> String {
    let id = try text()
    let isValid = id.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
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
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
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
  func integer() throws(Diagnostic) -> Int {
    try demandValue("a whole number")
    let text = try text()
    if let number = Int(text), text.first != "+" { return number }
    throw error("'\(text)' is not a whole number", fix: "write digits only, such as 3")
  }

  /// A number with a point for its decimals, exactly as typed.
  func decimal() throws(Diagnostic) -> Decimal {
    try demandValue("a number")
    let text = try text()
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if isNumber, digits.utf8.count <= 30, let number = Decimal(string: text, locale: Self.plainNumbers) {
      return number
    }
    throw error("'\(text)' is not a number", fix: numberFix(text))
  }

  /// A day.
  func date() throws(Diagnostic) -> CalendarDate {
    try demandValue("a day such as 2026-11-23")
    let text = try text()
    if let date = CalendarDate(text) { return date }
    throw error("'\(text)' is not a date", fix: "write year-month-day with digits, such as 2026-11-23")
  }

  /// A span of time, as ISO 8601 writes it.
  func period() throws(Diagnostic) -> Period {
    try demandValue("a year such as 2019")
    let text = try text()
    if let period = Period(text) { return period }
    throw error(
      "'\(text)' is not a period",
      fix: "write a year (2019), a month (2019-06), a day (2019-06-30), or two of them with a slash between"
    )
  }

  /// A complete web address.
  func webAddress() throws(Diagnostic) -> String {
    let text = try text()
    guard let url = URL(string: text), let scheme = url.scheme, ["http", "https"].contains(scheme),
      url.host()?.isEmpty == false, !text.contains(where: \.isWhitespace)
    else {
      throw error("'\(text)' is not a web address", fix: "write it whole, such as https://www.example.org/")
    }
    return url.absoluteString
  }

  /// A list of values.
  func list() throws(Diagnostic) -> [YAMLValue] {
    if isEmpty { return [] }
    guard let elements = node.elements else {
      throw error("\(what) must be a list", fix: "begin each entry with '- ' on a line of its own")
    }
    return elements.map { YAMLValue($0, in: yaml, called: .description("an entry of \(what)")) }
  }

  /// An error at the value's place.
  func error(_ message: String, fix: String?) -> Diagnostic {
    yaml.error(message, at: offset, fix: fix)
  }

  /// A warning at the value's place, or at another offset of the source.
  func warning(_ message: String, at offset: Int? = nil, fix: String?) -> Diagnostic {
    .warning(message, in: yaml.source, at: offset ?? self.offset, fix: fix)
  }
}

extension YAMLValue {
  private func demandValue(_ wanted: String) throws(Diagnostic) {
    if isEmpty { throw error("\(what) has no value", fix: "write \(wanted) after the colon") }
  }

  private static let plainNumbers = Locale(identifier: "en_US_POSIX")
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
