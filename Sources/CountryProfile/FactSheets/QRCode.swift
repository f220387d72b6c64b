import CQRCode
import Synchronization

/// A QR code of an address.
///
/// It can still be read if up to 15 per cent of it is dirty or damaged (level M of ISO/IEC 18004).
struct QRCode: Sendable, Equatable {
  /// The width in modules, which are dark or light squares, including the light border.
  let size: Int
  /// The dark modules as the `d` attribute of an SVG path; each module is 1 unit wide and high.
  ///
  /// One path contains them all, so that no hairline shows between two rows when they are printed.
  let path: String

  /// Encodes a text; nil if it is empty or longer than 2,331 bytes, the most that a code can contain.
  init?(_ text: String) {
    let modules = Self.isEncoding.withLock { _ in QRModules(of: Array(text.utf8)) }
    guard let modules else { return nil }
    size = modules.width + 2 * Self.quietZone
    path = Self.path(of: modules)
  }
}

extension QRCode {
  /// The width of the light border around a code, in modules.
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

/// The modules of a code, which are dark or light squares, without the light border.
struct QRModules {
  /// The width in modules, which is also the height.
  let width: Int
  private let isDark: [Bool]

  /// Encodes bytes as the smallest possible code; nil if there are none, or too many for any code.
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
