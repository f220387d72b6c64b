/// Reads a content stream, one operation after the other: first the operands, then the operator.
///
/// Also reads the ToUnicode tables of fonts, which have the same syntax.
struct PDFContentReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// An operand, a bracket, or a word: an operator, `true`, `false` or `null`.
  enum Token: Hashable {
    case name(String)
    case string([UInt8])
    case number(Double)
    /// The byte of a bracket around an array or a dictionary; `<<` is one token, `>>` two.
    case bracket(UInt8)
    case word(String)
  }

  /// One instruction, such as `/F1 12 Tf`, whose name is `Tf`.
  struct Operation {
    let name: String
    let operands: [Token]
    /// The byte offset of the first operand, or of the operator if it has none.
    let start: Int
    /// The byte offset just after the operator.
    let end: Int
  }

  /// Returns the next operation; nil at the end, even if operands without an operator are left.
  mutating func next() -> Operation? {
    var (operands, start): ([Token], Int?) = ([], nil)
    while let (token, begin) = nextToken() {
      guard case .word(let name) = token, !["true", "false", "null"].contains(name) else {
        operands.append(token)
        start = start ?? begin
        continue
      }
      return Operation(name: name, operands: operands, start: start ?? begin, end: place)
    }
    return nil
  }
}

extension PDFContentReader {
  private mutating func nextToken() -> (Token, start: Int)? {
    skipSpaces()
    guard place < bytes.count else { return nil }
    let start = place
    place += 1
    switch bytes[start] {
    case UInt8(ascii: "("): return (.string(literal()), start)
    case UInt8(ascii: "<") where peek != UInt8(ascii: "<"): return (.string(hexadecimal()), start)
    case UInt8(ascii: "<"):
      place += 1
      return (.bracket(bytes[start]), start)
    case UInt8(ascii: "/"): return (.name("/" + regular()), start)
    case let byte where Self.isDelimiter(byte): return (.bracket(byte), start)
    default:
      place = start
      let word = regular()
      return (Double(word).map(Token.number) ?? .word(word), start)
    }
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpaces() {
    while let byte = peek {
      if byte == UInt8(ascii: "%") {
        while let byte = peek, byte != 10, byte != 13 { place += 1 }
      } else if Self.isSpace(byte) {
        place += 1
      } else {
        return
      }
    }
  }

  /// Reads the characters of a name, a number or an operator.
  private mutating func regular() -> String {
    let start = place
    while let byte = peek, !Self.isSpace(byte), !Self.isDelimiter(byte) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Reads a string of hexadecimal digits between `<` and `>`; a missing last digit counts as zero.
  private mutating func hexadecimal() -> [UInt8] {
    var digits: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: ">") {
      if let digit = Character(UnicodeScalar(byte)).hexDigitValue { digits.append(UInt8(digit)) }
      place += 1
    }
    place += 1
    if !digits.count.isMultiple(of: 2) { digits.append(0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// Reads a string between `(` and `)`, which may itself contain matching parentheses.
  private mutating func literal() -> [UInt8] {
    var (result, depth): ([UInt8], Int) = ([], 1)
    while let byte = peek {
      place += 1
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\\"):
        if let escaped = escaped() { result.append(escaped) }
        continue
      default: break
      }
      if depth == 0 { break }
      result.append(byte)
    }
    return result
  }

  /// Reads the character after a backslash; nil for an escaped line end, which has no meaning.
  private mutating func escaped() -> UInt8? {
    guard let byte = peek else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case 10: return nil
    case 13:
      if peek == 10 { place += 1 }
      return nil
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var code = Int(byte - UInt8(ascii: "0"))
      for _ in 0..<2 {
        guard let next = peek, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(next) else { break }
        code = code * 8 + Int(next - UInt8(ascii: "0"))
        place += 1
      }
      return UInt8(truncatingIfNeeded: code)
    default: return byte
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}

extension PDFContentReader.Operation {
  /// Returns the value of a key such as `/MCID` in the property list of marked content.
  func property(_ key: String) -> PDFContentReader.Token? {
    guard let place = operands.firstIndex(of: .name(key)), place + 1 < operands.count else { return nil }
    return operands[place + 1]
  }

  /// The marked-content identifier, by which the structure refers to the content.
  var mark: Int? {
    guard name == "BDC", case .number(let number) = property("/MCID") else { return nil }
    return Int(exactly: number)
  }

  /// The strings among the operands, including those in an array operand.
  var strings: [[UInt8]] {
    operands.compactMap { if case .string(let bytes) = $0 { bytes } else { nil } }
  }

  /// The first operand that is a name, such as `/F1` in `/F1 12 Tf`.
  var firstName: String? {
    operands.lazy.compactMap { if case .name(let name) = $0 { name } else { nil } }.first
  }
}
