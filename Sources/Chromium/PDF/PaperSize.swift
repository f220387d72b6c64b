/// The size of a page of paper, in whole millimetres.
public struct PaperSize: Sendable, Hashable {
  /// Millimetres from left to right: 210 for A4.
  public let width: Int
  /// Millimetres from top to bottom: 297 for A4.
  public let height: Int

  /// The only size on which pages are printed.
  static let a4 = PaperSize(width: 210, height: 297)

  /// Creates a size in millimetres.
  public init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
  }
}

extension PaperSize {
  /// Converts a size from points, 72 to an inch, as in PDF files; nil when it is not finite or far too large.
  init?(widthInPoints width: Double, heightInPoints height: Double) {
    let sizes = [width, height].compactMap { Int(exactly: ($0 / 72 * 25.4).rounded()) }
    guard sizes.count == 2 else { return nil }
    self.init(width: sizes[0], height: sizes[1])
  }
}

extension PaperSize {
  var inches: (width: Double, height: Double) { (Double(width) / 25.4, Double(height) / 25.4) }

  /// The size in CSS pixels, 96 to an inch: 794 × 1123 for A4.
  var pixels: (width: Int, height: Int) {
    (Int((inches.width * 96).rounded()), Int((inches.height * 96).rounded()))
  }
}

extension PaperSize: CustomStringConvertible {
  /// The size for messages, such as `210 × 297 mm`.
  public var description: String { "\(width) × \(height) mm" }
}
