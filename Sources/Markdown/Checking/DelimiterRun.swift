import Text

/// A run of `*` or `_` that cmark did not turn into emphasis, and the kinds of characters next to it.
struct DelimiterRun {
  let offset: Int
  let sign: UInt8
  let length: Int
  let before: Neighbour
  let after: Neighbour

  /// The kinds of characters in CommonMark's rules for emphasis; `TextLint` treats ASCII and other words differently.
  enum Neighbour {
    case space, punctuation, asciiWord, otherWord

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar else {
        self = .space
        return
      }
      if scalar.isASCII {
        let byte = UInt8(ascii: scalar)
        self = byte.isASCIIWhitespace ? .space : byte.isASCIIPunctuation ? .punctuation : .asciiWord
        return
      }
      switch scalar.properties.generalCategory {
      case .spaceSeparator: self = .space
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation:
        self = .punctuation
      default: self = .otherWord
      }
    }

    var isWord: Bool { self == .asciiWord || self == .otherWord }
  }

  /// Reads the run at an offset and the characters next to it, which have at most four bytes each.
  init(in bytes: [UInt8], at offset: Int) {
    let sign = bytes[offset]
    let end = bytes[offset...].firstIndex { $0 != sign } ?? bytes.count
    self.offset = offset
    self.sign = sign
    length = end - offset
    var start = max(0, offset - 1)
    while start > 0, offset - start < 4, bytes[start].isUTF8Continuation { start -= 1 }
    before = Neighbour(String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.last)
    let following = bytes[end..<min(bytes.count, end + 4)]
    after = Neighbour(String(decoding: following, as: UTF8.self).unicodeScalars.first)
  }

  var text: String { String(repeating: Character(Unicode.Scalar(sign)), count: length) }

  var isLoose: Bool { before == .space && after == .space }

  /// Whether CommonMark allows the run to open emphasis: a `*` before a letter may, a `_` inside a word may not.
  var canOpen: Bool {
    after != .space && (after != .punctuation || !before.isWord)
      && (sign != UInt8(ascii: "_") || !before.isWord)
  }
}
