import Text

/// An XML document in the making.
struct XMLText {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// Appends a start tag.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    begin(name, attributes)
    bytes += ">".utf8
  }

  /// Appends an end tag.
  mutating func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes += ">".utf8
  }

  /// Appends an element with a text, or nothing where there is no text.
  mutating func element(_ name: String, _ text: String?) {
    guard let text else { return }
    open(name)
    append(text)
    close(name)
  }

  /// Appends an element without content.
  mutating func emptyElement(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    begin(name, attributes)
    bytes += "/>".utf8
  }

  /// Ends a line, which only people see.
  mutating func endLine() {
    bytes += "\n".utf8
  }
}

extension XMLText {
  private mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    bytes += "<".utf8
    bytes += name.utf8
    for (name, value) in attributes {
      bytes += " ".utf8
      bytes += name.utf8
      bytes += "=\"".utf8
      append(value)
      bytes += "\"".utf8
    }
  }

  /// Appends a text, escaped as in HTML, but for what no XML document can hold: YAML lets editors write such signs.
  private mutating func append(_ text: String) {
    guard text.unicodeScalars.contains(where: { !Self.isAllowed($0) }) else {
      return HTMLEscaping.append(text, to: &bytes)
    }
    let allowed = String(String.UnicodeScalarView(text.unicodeScalars.filter(Self.isAllowed)))
    HTMLEscaping.append(allowed, to: &bytes)
  }

  /// Whether XML 1.0 has a character, production 2 (`Char`).
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case ..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
