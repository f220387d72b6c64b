/// Makes pictures of a few bytes, just enough for a program to find their format and size, and to see their end.
package enum Picture {
  /// Returns a PNG file without data.
  package static func png(width: UInt32, height: UInt32) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", big(width) + big(height) + [8, 2, 0, 0, 0]) + chunk("IDAT", []) + chunk("IEND", [])
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    big(UInt32(data.count)) + Array(type.utf8) + data + [0, 0, 0, 0]
  }

  /// Returns a JPEG file; `frame` is the second byte of the marker that begins the frame header.
  package static func jpeg(width: UInt16, height: UInt16, frame: UInt8 = 0xC0) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0x4A, 0x46, 0xFF, frame, 0, 17, 8]
      + big(UInt32(height)).suffix(2) + big(UInt32(width)).suffix(2)
      + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1] + [0xFF, 0xDA, 0, 2, 0xFF, 0xD9]
  }

  /// Returns a JPEG segment with Exif data, whose only tag is the orientation of the picture.
  package static func exif(orientation: UInt8, isBigEndian: Bool) -> [UInt8] {
    let tag: [UInt8] = isBigEndian ? [0x01, 0x12, 0, 3, 0, 0, 0, 1] : [0x12, 0x01, 3, 0, 1, 0, 0, 0]
    let value: [UInt8] = isBigEndian ? [0, orientation, 0, 0] : [orientation, 0, 0, 0]
    let header: [UInt8] = isBigEndian ? [0, 42, 0, 0, 0, 8, 0, 1] : [42, 0, 8, 0, 0, 0, 1, 0]
    let content =
      Array("Exif".utf8) + [0, 0] + Array((isBigEndian ? "MM" : "II").utf8) + header + tag + value
    return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
  }

  /// Returns a GIF file without data.
  package static func gif(width: UInt8, height: UInt8) -> [UInt8] {
    Array("GIF89a".utf8) + [width, 0, height, 0, 0, 0, 0, 0x3B]
  }

  /// Returns a WebP file; `kind` is the character after `VP8` in the name of its first chunk: a space, L or X.
  package static func webp(_ kind: Unicode.Scalar, _ chunk: [UInt8]) -> [UInt8] {
    let header = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8".utf8) + [UInt8(ascii: kind)]
    let bytes = header + [0, 0, 0, 0] + chunk
    return bytes + [UInt8](repeating: 0, count: max(0, 30 - bytes.count))
  }

  private static func big(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
