/// What bytes are to the checks of a text, in a table that is read once for every byte of every page.
struct ByteClass: OptionSet {
  let rawValue: UInt8

  /// A control character, or the byte that begins those of Latin-1.
  static let control = ByteClass(rawValue: 1)
  /// A carriage return.
  static let carriageReturn = ByteClass(rawValue: 2)
  /// The byte that serves as marker in rendered text.
  static let marker = ByteClass(rawValue: 4)
  /// A sign that is worth a closer look when it is left in the text.
  static let sign = ByteClass(rawValue: 8)
  /// A sign that is worth a closer look when it is left in the text twice.
  static let doubledSign = ByteClass(rawValue: 16)

  /// The classes of all bytes, by byte.
  private static let table: [UInt8] = (0...255).map { classes(of: $0).rawValue }

  /// Lends the table to `body`.
  static func withTable<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    table.withUnsafeBufferPointer { table in
      guard let base = table.baseAddress else { preconditionFailure("the table has 256 entries") }
      return body(base)
    }
  }

  private static func classes(of byte: UInt8) -> ByteClass {
    switch byte {
    case 0x09, 0x0A: []
    case 0x0D: .carriageReturn
    case 0..<0x20, 0x7F: [.control, .sign]
    case 0xC2: .control
    // cmark writes these for `&#xFFFE;` and `&#xFFFF;`.
    case 0xFE, 0xFF: .sign
    case SyntaxNode.marker: .marker
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"): .sign
    case UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "w"):
      .doubledSign
    default: []
    }
  }
}
