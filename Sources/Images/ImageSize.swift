import Foundation

/// The size of a picture in pixels, read from the first bytes of its file.
///
/// Supports PNG, GIF, JPEG, WebP and SVG, the formats that every browser shows.
package struct ImageSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
  }

  /// Nil when the format is not supported, the file is too short, or the picture has no width or height.
  package init?(_ bytes: [UInt8]) {
    let reader = ImageReader(bytes: bytes)
    guard let size = reader.png ?? reader.gif ?? reader.webp ?? reader.jpeg ?? reader.svg,
      size.width > 0, size.height > 0
    else { return nil }
    (width, height) = size
  }
}

private struct ImageReader {
  let bytes: [UInt8]

  typealias Size = (width: Int, height: Int)

  /// PNG: the signature, then the IHDR chunk with the width and the height as 32-bit numbers (ISO/IEC 15948, 11.2.2).
  var png: Size? {
    guard has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0), bytes.count >= 24 else { return nil }
    return (big(16, 4), big(20, 4))
  }

  /// GIF: the signature, then the logical screen's size (GIF89a, 18).
  var gif: Size? {
    guard has(Array("GIF8".utf8), at: 0), bytes.count >= 10 else { return nil }
    return (little(6, 2), little(8, 2))
  }

  /// WebP: a RIFF container whose first chunk is VP8, VP8L or VP8X (RFC 9649).
  var webp: Size? {
    guard has(Array("RIFF".utf8), at: 0), has(Array("WEBPVP8".utf8), at: 8), bytes.count >= 30 else {
      return nil
    }
    switch bytes[15] {
    case UInt8(ascii: "X"):
      return (little(24, 3) + 1, little(27, 3) + 1)
    case UInt8(ascii: "L"):
      let bits = little(21, 4)
      return (bits & 0x3FFF + 1, (bits >> 14) & 0x3FFF + 1)
    default:
      return (little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF)
    }
  }

  /// JPEG: the frame header contains the height and the width (ITU-T T.81, B.2.2), which an Exif orientation may swap.
  var jpeg: Size? {
    guard has([0xFF, 0xD8], at: 0) else { return nil }
    var index = 2
    var isTurned = false
    while index + 9 <= bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        let (width, height) = (big(index + 7, 2), big(index + 5, 2))
        return isTurned ? (height, width) : (width, height)
      }
      let next = index + (marker == 0xFF ? 1 : 2 + big(index + 2, 2))
      if marker == 0xE1, next > index + 4, next <= bytes.count,
        let orientation = ExifOrientation(bytes[(index + 4)..<next])
      {
        isTurned = orientation.isTurned
      }
      index = next
    }
    return nil
  }

  /// SVG: the `width` and `height` of the root element in pixels, or else those of its `viewBox`.
  var svg: Size? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let root = head.range(of: "<svg"),
      let end = head.range(of: ">", range: root.upperBound..<head.endIndex)
    else { return nil }
    let tag = String(head[root.lowerBound..<end.lowerBound].map { $0.isWhitespace ? " " : $0 })
    if let width = pixels(attribute("width", in: tag)), let height = pixels(attribute("height", in: tag)) {
      return (width, height)
    }
    let box = (attribute("viewBox", in: tag) ?? "").split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    guard box.count == 4, let width = Self.pixels(box[2]), let height = Self.pixels(box[3]) else {
      return nil
    }
    return (width, height)
  }
}

extension ImageReader {
  private func has(_ signature: [UInt8], at offset: Int) -> Bool {
    bytes.count >= offset + signature.count && bytes[offset...].starts(with: signature)
  }

  private func big(_ offset: Int, _ length: Int) -> Int {
    bytes[offset..<(offset + length)].reduce(0) { $0 << 8 | Int($1) }
  }

  private func little(_ offset: Int, _ length: Int) -> Int {
    bytes[offset..<(offset + length)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func attribute(_ name: String, in tag: String) -> String? {
    for quote in ["\"", "'"] {
      guard let start = tag.range(of: " \(name)=\(quote)"),
        let end = tag.range(of: quote, range: start.upperBound..<tag.endIndex)
      else { continue }
      return String(tag[start.upperBound..<end.lowerBound])
    }
    return nil
  }

  private func pixels(_ text: String?) -> Int? {
    guard let text else { return nil }
    // The units of CSS, of which a pixel is the 96th part of an inch.
    let units = [
      "px": 1, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "pt": 96 / 72.0, "pc": 16, "em": 16, "rem": 16,
    ]
    let unit = units.keys.filter(text.hasSuffix).max { $0.count < $1.count }
    return Double(text.dropLast(unit?.count ?? 0)).flatMap {
      Self.pixels($0 * (unit.flatMap { units[$0] } ?? 1))
    }
  }

  private static func pixels(_ number: Double) -> Int? {
    (0..<1e6).contains(number) ? Int(number.rounded()) : nil
  }
}
