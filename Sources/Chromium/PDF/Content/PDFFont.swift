/// Maps a font's character codes to text.
struct PDFFont {
  /// The length of a code in bytes.
  private var length = 1
  private var letters: [Int: String] = [:]

  /// Reads the ToUnicode table of a font; without a table, no code has a text.
  init(_ font: PDFObject) {
    if font["/Subtype"].name == "/Type0" { length = 2 }
    for operation in PDFContentReader(font["/ToUnicode"].data) {
      switch operation.name {
      case "endcodespacerange": length = operation.strings.map(\.count).max() ?? length
      case "endbfchar": readLetters(operation.strings)
      case "endbfrange": readRanges(operation.operands)
      default: break
      }
    }
  }

  /// Returns the text of some codes; nil when one of them has no text, or selects the glyph for a missing character.
  func text(of codes: [UInt8]) -> String? {
    guard length > 0, codes.count.isMultiple(of: length) else { return nil }
    var text = ""
    for place in stride(from: 0, to: codes.count, by: length) {
      let code = Self.number(codes[place..<place + length])
      guard let letter = letters[code], length == 1 || code != 0 else { return nil }
      text += letter
    }
    return text
  }
}

extension PDFFont {
  private mutating func readLetters(_ strings: [[UInt8]]) {
    for place in stride(from: 0, to: strings.count - 1, by: 2) {
      add(Self.number(strings[place][...]), strings[place + 1])
    }
  }

  /// Reads ranges: each has a first and a last code, then either the text of the first code or an array of all texts.
  private mutating func readRanges(_ operands: [PDFContentReader.Token]) {
    var (bounds, inArray, next): ([Int], Bool, Int) = ([], false, 0)
    for operand in operands {
      switch operand {
      case .bracket(UInt8(ascii: "[")): (inArray, next) = (true, bounds.first ?? 0)
      case .bracket(UInt8(ascii: "]")): (inArray, bounds) = (false, [])
      case .string(let bytes) where inArray:
        add(next, bytes)
        next += 1
      case .string(let bytes) where bounds.count < 2: bounds.append(Self.number(bytes[...]))
      case .string(let bytes):
        addRange(bounds[0], bounds[1], first: bytes)
        bounds = []
      default: break
      }
    }
  }

  private mutating func addRange(_ low: Int, _ high: Int, first: [UInt8]) {
    guard low <= high, high - low < 0x10000, let last = first.last else { return }
    for offset in 0...(high - low) {
      add(low + offset, first.dropLast() + [UInt8(truncatingIfNeeded: Int(last) + offset)])
    }
  }

  /// Adds the text of a code, in UTF-16, unless it is empty or contains U+0000 or a byte order mark.
  private mutating func add(_ code: Int, _ letters: [UInt8]) {
    let units = stride(from: 0, to: letters.count - 1, by: 2).map { Self.number(letters[$0..<$0 + 2]) }
    guard !units.isEmpty, !units.contains(where: [0, 0xFEFF, 0xFFFE].contains) else { return }
    self.letters[code] = String(decoding: units.map(UInt16.init), as: UTF16.self)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.suffix(4).reduce(0) { $0 << 8 | Int($1) }
  }
}
