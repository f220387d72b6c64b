@testable import CountryProfile

/// A QR code as readers see it, drawn from the SVG path that templates get.
struct DrawnCode {
  /// A rectangle in the path, as high as one module, which is the smallest square of a QR code.
  struct Rectangle {
    let x: Int
    let y: Int
    let width: Int
  }

  let rectangles: [Rectangle]
  /// The rows of modules, where `#` is dark and `.` is light.
  let rows: [String]

  /// Draws the path; throws if it contains anything but rectangles, or a rectangle outside the square.
  init(_ code: QRCode) throws {
    let shape = /M(\d+) (\d+)h(\d+)v1H(\d+)z/
    guard code.path.replacing(shape, with: "").isEmpty else { throw StrangePath(path: code.path) }
    rectangles = try code.path.matches(of: shape).map { match in
      guard let x = Int(match.1), let y = Int(match.2), let width = Int(match.3), match.1 == match.4,
        x + width <= code.size, y < code.size
      else { throw StrangePath(path: code.path) }
      return Rectangle(x: x, y: y, width: width)
    }
    var modules = Array(repeating: Array(repeating: "." as Character, count: code.size), count: code.size)
    for rectangle in rectangles {
      for x in rectangle.x..<rectangle.x + rectangle.width { modules[rectangle.y][x] = "#" }
    }
    rows = modules.map { String($0) }
  }

  private struct StrangePath: Error {
    let path: String
  }
}
