import CQRCode
import Synchronization

/// A QR code of an address.
///
/// Scratches and stains do no harm: up to a seventh of it may be unreadable (level M of ISO/IEC 18004).
struct QRCode: Sendable, Equatable {
  /// The number of modules along a side, with the quiet zone.
  let size: Int
  /// The dark modules as the data of an SVG path in units of one module.
  ///
  /// One path contains them all, so that no hairline shows between two rows when they are printed.
  let path: String

  /// Makes the code; nil for an empty text, and for one that is too long for any code: more than 2,331 bytes.
  init?(_ text: String) {
    let modules = Self.isEncoding.withLock { _ in QRModules(of: Array(text.utf8)) }
    guard let modules else { return nil }
    size = modules.width + 2 * Self.quietZone
    path = Self.path(of: modules)
  }
}

extension QRCode {
  /// The width in modules of the light border that a code needs.
  private static let quietZone = 4

  /// The library may have been built without thread safety, so one thread at a time uses it.
  private static let isEncoding = Mutex(())

  /// Returns an SVG path with a rectangle for each run of dark modules in a row.
  private static func path(of modules: QRModules) -> String {
    var path = ""
    for row in 0..<modules.width {
      for run in modules.darkRuns(in: row) {
        let (x, y) = (run.lowerBound + quietZone, row + quietZone)
        path += "M\(x) \(y)h\(run.count)v1H\(x)z"
      }
    }
    return path
  }
}

/// The dark and light modules of a code, without the quiet zone.
struct QRModules {
  /// The number of modules along a side.
  let width: Int
  private let isDark: [Bool]

  /// Makes the smallest code of some bytes; nil for no bytes, or too many.
  init?(of bytes: [UInt8]) {
    guard let count = Int32(exactly: bytes.count),
      let code = QRcode_encodeData(count, bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    // The lowest bit of a module is 1 if it is dark (qrencode.h).
    isDark = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
  }

  /// Returns the runs of dark modules in a row, from left to right.
  func darkRuns(in row: Int) -> [Range<Int>] {
    (0..<width).split { !isDark[row * width + $0] }
  }
}
