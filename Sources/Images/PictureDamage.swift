import Foundation

/// Tells whether a picture's file is whole; browsers show only a part of one that is not, or nothing.
package enum PictureDamage {
  /// Returns what is wrong with a picture, such as “it ends in the middle”; nil if it seems whole, or is in a format of
  /// which that is not known.
  package static func reason(in bytes: [UInt8], size: ImageSize) -> String? {
    if size.width * size.height > 200_000_000 {
      return "it says that it is \(size.width) × \(size.height) pixels large"
    }
    let isWhole: Bool
    switch bytes.first {
    case 0x89: isWhole = hasEndOfPNG(bytes)
    case 0xFF: isWhole = hasScanOfJPEG(bytes)
    case UInt8(ascii: "R"): isWhole = bytes.count >= 8 && little(bytes, 4) + 8 <= bytes.count
    case UInt8(ascii: "G"): isWhole = bytes.suffix(16).contains(0x3B)
    default: return SVGTags.mistake(in: bytes)
    }
    return isWhole ? nil : "it ends in the middle"
  }

  /// Walks through the chunks up to the last one, IEND (ISO/IEC 15948, 5.3).
  private static func hasEndOfPNG(_ bytes: [UInt8]) -> Bool {
    var index = 8
    var hasData = false
    while index + 12 <= bytes.count {
      let length = bytes[index..<(index + 4)].reduce(0) { $0 << 8 | Int($1) }
      let type = bytes[(index + 4)..<(index + 8)]
      guard index + 12 + length <= bytes.count else { return false }
      if type.elementsEqual("IDAT".utf8) { hasData = true }
      if type.elementsEqual("IEND".utf8) { return hasData }
      index += 12 + length
    }
    return false
  }

  /// Looks for the start of the picture's data, and for the mark of its end (ITU-T T.81, B.1.1.3).
  private static func hasScanOfJPEG(_ bytes: [UInt8]) -> Bool {
    var index = 2
    while index + 4 <= bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if marker == 0xDA {
        // Cameras and programs may add zeros or data of their own behind the end.
        return bytes[index...].firstRange(of: [0xFF, 0xD9] as [UInt8]) != nil
      }
      index += marker == 0xFF ? 1 : 2 + Int(bytes[index + 2]) << 8 + Int(bytes[index + 3])
    }
    return false
  }

  private static func little(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<(offset + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

/// Checks that the tags of an SVG end in the order in which they begin, as XML demands.
private enum SVGTags {
  static func mistake(in bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      guard let end = endOfMarkup(rest) else { return "its code breaks off at '\(rest.prefix(20))'" }
      let markup = rest[..<end]
      rest = rest[end...]
      if markup.hasPrefix("<!") || markup.hasPrefix("<?") { continue }
      let name = markup.dropFirst(markup.hasPrefix("</") ? 2 : 1).prefix {
        !$0.isWhitespace && $0 != ">" && $0 != "/"
      }
      if markup.hasPrefix("</") {
        guard open.popLast() == name else { return "its code is wrong at '</\(name)>'" }
      } else if !markup.hasSuffix("/>") {
        open.append(name)
      }
    }
    return open.last.map { "its code breaks off inside of '<\($0)>'" }
  }

  /// Returns the end of a tag, a comment, a CDATA section or a declaration.
  private static func endOfMarkup(_ text: Substring) -> Substring.Index? {
    for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] where text.hasPrefix(start) {
      return text.range(of: end)?.upperBound
    }
    var quote: Character?
    var depth = 0
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "[" {
        depth += 1
      } else if character == "]" {
        depth -= 1
      } else if character == ">", depth == 0 {
        return text.index(after: index)
      }
    }
    return nil
  }
}
