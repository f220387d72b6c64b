import CQRCode

/// The dark and light modules of a code, without the quiet zone.
struct QRModules {
  /// The number of modules along a side.
  let width: Int
  private let isDark: [Bool]

  /// Makes the smallest code that holds some bytes; nil when there is none, or no bytes.
  init?(of bytes: [UInt8]) {
    guard let count = Int32(exactly: bytes.count),
      let code = QRcode_encodeData(count, bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    // The lowest bit of a module says whether it is dark (qrencode.h).
    isDark = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
  }

  /// The runs of dark modules in a row, from left to right.
  func darkRuns(in row: Int) -> [Range<Int>] {
    (0..<width).split { !isDark[row * width + $0] }
  }
}
