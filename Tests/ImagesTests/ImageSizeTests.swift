import TestSupport
import Testing

@testable import Images

@Suite("Sizes of pictures")
struct ImageSizeTests {
  private func size(_ bytes: [UInt8]) -> [Int]? {
    ImageSize(bytes).map { [$0.width, $0.height] }
  }

  @Test("PNG")
  func png() {
    #expect(size(Picture.png(width: 640, height: 70_000)) == [640, 70_000])
  }

  @Test("GIF")
  func gif() {
    #expect(size(Picture.gif(width: 2, height: 3)) == [2, 3])
  }

  @Test("JPEG, baseline and progressive", arguments: [0xC0, 0xC1, 0xC2] as [UInt8])
  func jpeg(frame: UInt8) {
    #expect(size(Picture.jpeg(width: 640, height: 480, frame: frame)) == [640, 480])
  }

  @Test("JPEG: tables that look like frames are passed over")
  func jpegTables() {
    let table: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC4, 0, 9, 1, 2, 3, 4, 5, 6, 7]
    let frame = Picture.jpeg(width: 640, height: 480).dropFirst(8)
    #expect(size(table + frame) == [640, 480])
  }

  @Test("JPEG: a picture that browsers turn by a quarter has width and height the other way round")
  func jpegOrientation() {
    for isBigEndian in [true, false] {
      for orientation in 1...8 as ClosedRange<UInt8> {
        let exif = Picture.exif(orientation: orientation, isBigEndian: isBigEndian)
        let bytes = [0xFF, 0xD8] + exif + Picture.jpeg(width: 640, height: 480).dropFirst(2)
        #expect(size(bytes) == (orientation < 5 ? [640, 480] : [480, 640]))
      }
    }
  }

  @Test("JPEG: Exif data that is cut short or something else turns nothing")
  func brokenOrientation() {
    let exif = Picture.exif(orientation: 6, isBigEndian: true)
    for length in 4..<exif.count {
      let segment: [UInt8] = [0xFF, 0xE1, 0, UInt8(length - 2)] + exif[4..<length]
      let bytes = [0xFF, 0xD8] + segment + Picture.jpeg(width: 640, height: 480).dropFirst(2)
      // The last two bytes may be missing: the orientation is a two-byte number in a four-byte field.
      #expect(size(bytes) == (length < exif.count - 2 ? [640, 480] : [480, 640]), "\(length) bytes")
    }
  }

  @Test("WebP in its three forms")
  func webp() {
    #expect(size(Picture.webp(" ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01])) == [640, 480])
    #expect(size(Picture.webp("L", [0x2F, 0x7F, 0xC2, 0x77, 0x00])) == [640, 480])
    #expect(size(Picture.webp("X", [0, 0, 0, 0, 0x7F, 0x02, 0x00, 0xDF, 0x01, 0x00])) == [640, 480])
  }

  @Test(
    "SVG by its size, or else by its view box",
    arguments: [
      "<svg width=\"24\" height=\"48\"/>", "<svg xmlns=\"x\" height='48px' width='24px'></svg>",
      "<?xml version=\"1.0\"?>\n<!-- a > b -->\n<svg viewBox=\"0 0 24 48\">", "<svg viewBox='0,0,24,48'>",
      "<svg\n\twidth=\"24\"\n\theight=\"48\"\n>", "<svg width=\"23.6\" height=\"48.4\">",
      "<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 24 48\">",
      "<svg width=\"2em\" viewBox=\"-1 -1 24 48\">",
      "<svg data-width=\"9\" width=\"24\" height=\"48\">",
    ]
  )
  func svg(text: String) {
    #expect(size(Array(text.utf8)) == [24, 48])
  }

  @Test(
    "an SVG without a sensible size has none",
    arguments: [
      "<svg>", "<svg width=\"24\">", "<svg width=\"0\" height=\"48\">", "<svg viewBox=\"0 0 24\">",
      "<svg width=\"nan\" height=\"nan\">", "<svg width=\"-inf\" height=\"1\">",
      "<svg viewBox=\"0 0 -1e300 1\">",
      "<svg width=\"1e300\" height=\"1e300\">", "<svg", "svg",
    ]
  )
  func noSize(text: String) {
    #expect(size(Array(text.utf8)) == nil)
  }

  @Test("a file that is cut off before its size is no picture; one that is cut off after it is damaged")
  func cutOff() {
    let pictures = [
      Picture.png(width: 2, height: 3), Picture.gif(width: 2, height: 3), Picture.jpeg(width: 2, height: 3),
      Picture.webp("X", [0, 0, 0, 0, 1, 0, 0, 2, 0, 0]),
    ]
    for picture in pictures {
      #expect(size(picture) == [2, 3])
      #expect(PictureDamage.reason(in: picture, size: ImageSize(width: 2, height: 3)) == nil)
      for length in 0..<(picture.count - 4) {
        let part = Array(picture.prefix(length))
        #expect(length > 6 || size(part) == nil)
        let damage = ImageSize(part).flatMap { PictureDamage.reason(in: part, size: $0) }
        #expect(size(part) == nil || damage == "it ends in the middle", "\(picture.first ?? 0) \(length)")
      }
    }
  }

  @Test("anything else is no picture", arguments: ["", "%PDF-1.7", "<html>", "RIFF1234WAVE"])
  func others(text: String) {
    #expect(size(Array(text.utf8)) == nil)
  }
}
