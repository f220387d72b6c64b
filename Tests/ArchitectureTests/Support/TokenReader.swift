/// A word or a sign of a Swift file, outside comments and strings.
struct Token {
  /// A name, a keyword or one sign; a name in backticks keeps them, so that it is not taken for a keyword.
  let text: String
  let line: Int

  /// Whether the token can name a type: names of types begin with a capital letter, as swift-format requires.
  var isTypeName: Bool { text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false }
}

/// Splits a Swift file into names and signs.
///
/// It leaves out comments, strings and regular expressions, but reads code that is interpolated into a string.
///
/// It works on bytes to be fast, since each run of the tests reads all files in a debug build.
struct TokenReader {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var tokens: [Token] = []

  static func tokens(of text: String) -> [Token] {
    tokens(of: Array(text.utf8))
  }

  static func tokens(of bytes: [UInt8]) -> [Token] {
    var reader = TokenReader(bytes: bytes)
    reader.readCode()
    return reader.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func byte(at index: Int) -> UInt8? {
    index >= 0 && index < bytes.count ? bytes[index] : nil
  }

  private mutating func step() {
    if bytes[index] == UInt8(ascii: "\n") { line += 1 }
    index += 1
  }

  /// Reads to the end of the file, or to the end of an interpolation, which is the first unmatched closing bracket.
  private mutating func readCode() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): step()
      case let byte where Self.isOfName(byte): readName()
      case UInt8(ascii: "`"): readQuotedName()
      case UInt8(ascii: "\""): readText(signs: 0)
      case UInt8(ascii: "#"): readHash()
      case UInt8(ascii: "/"): readSlash()
      case UInt8(ascii: "("):
        depth += 1
        addSign()
      case UInt8(ascii: ")"):
        depth -= 1
        if depth < 0 { return }
        addSign()
      case UInt8(ascii: "-") where byte(at: index + 1) == UInt8(ascii: ">"):
        // The `>` in the arrow of a function type closes no list of generic types.
        index += 2
      case UInt8(ascii: ".") where byte(at: index + 1) == UInt8(ascii: "."):
        // The dots of a range are left out, so that the name after them is not taken for a member.
        while byte(at: index) == UInt8(ascii: ".") { index += 1 }
      default: addSign()
      }
    }
  }

  private mutating func addSign() {
    tokens.append(Token(text: String(UnicodeScalar(bytes[index])), line: line))
    index += 1
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  private mutating func readName() {
    let start = index
    while let byte = byte(at: index), Self.isOfName(byte) { index += 1 }
    tokens.append(Token(text: String(decoding: bytes[start..<index], as: UTF8.self), line: line))
  }

  private mutating func readQuotedName() {
    let start = index
    index += 1
    while let byte = byte(at: index), byte != UInt8(ascii: "`") { step() }
    index = min(index + 1, bytes.count)
    tokens.append(Token(text: String(decoding: bytes[start..<index], as: UTF8.self), line: line))
  }

  /// Reads a raw string, an extended regular expression, or a name such as `#if`, which is no type.
  private mutating func readHash() {
    var signs = 0
    while byte(at: index) == UInt8(ascii: "#") {
      signs += 1
      index += 1
    }
    switch byte(at: index) {
    case UInt8(ascii: "\""): readText(signs: signs)
    case UInt8(ascii: "/"): skipRegularExpression(signs: signs)
    default: while let byte = byte(at: index), Self.isOfName(byte) { index += 1 }
    }
  }

  private mutating func readText(signs: Int) {
    let quotes = isTextOfLines ? 3 : 1
    index += quotes
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\"") where stands(UInt8(ascii: "\""), times: quotes, signs: signs):
        index += quotes + signs
        return
      case UInt8(ascii: "\\") where stands(UInt8(ascii: "\\"), times: 1, signs: signs):
        index += 1 + signs
        if byte(at: index) == UInt8(ascii: "(") {
          index += 1
          readCode()
        }
        if index < bytes.count { step() }
      default: step()
      }
    }
  }

  /// Whether the three quotation marks here begin a multiline string: no text follows them on their line.
  ///
  /// The raw string `#"""#`, by contrast, ends on the same line and contains one quotation mark.
  private var isTextOfLines: Bool {
    guard byte(at: index + 1) == UInt8(ascii: "\""), byte(at: index + 2) == UInt8(ascii: "\"") else {
      return false
    }
    var end = index + 3
    while byte(at: end) == UInt8(ascii: " ") || byte(at: end) == UInt8(ascii: "\r") { end += 1 }
    return byte(at: end) == UInt8(ascii: "\n")
  }

  /// Returns whether a byte is repeated `times` times here, with `signs` hash signs after it.
  private func stands(_ expected: UInt8, times: Int, signs: Int) -> Bool {
    for offset in 0..<times where byte(at: index + offset) != expected { return false }
    for offset in 0..<signs where byte(at: index + times + offset) != UInt8(ascii: "#") { return false }
    return true
  }

  private mutating func readSlash() {
    switch byte(at: index + 1) {
    case UInt8(ascii: "/"):
      while let byte = byte(at: index), byte != UInt8(ascii: "\n") { index += 1 }
    case UInt8(ascii: "*"): skipComment()
    default:
      if let end = endOfRegularExpression { index = end } else { addSign() }
    }
  }

  /// Skips a comment, including all comments inside it.
  private mutating func skipComment() {
    var depth = 0
    repeat {
      switch (bytes[index], byte(at: index + 1)) {
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        depth += 1
        index += 2
      case (UInt8(ascii: "*"), UInt8(ascii: "/")):
        depth -= 1
        index += 2
      default: step()
      }
    } while depth > 0 && index < bytes.count
  }

  private mutating func skipRegularExpression(signs: Int) {
    index += 1
    while index < bytes.count, !stands(UInt8(ascii: "/"), times: 1, signs: signs) { step() }
    index = min(index + 1 + signs, bytes.count)
  }

  /// The end of a regular expression that begins here; nil if the slash is an operator.
  ///
  /// A regular expression begins with a slash where a value is expected, and has another slash on the same line.
  private var endOfRegularExpression: Int? {
    guard byte(at: index + 1) != UInt8(ascii: " ") else { return nil }
    switch byte(at: index - 1) {
    case nil, UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      break
    default: return nil
    }
    var end = index + 1
    while let byte = byte(at: end), byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "/") { return end + 1 }
      end += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
