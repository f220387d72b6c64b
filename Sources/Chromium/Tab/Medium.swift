/// What a page is shown on, which decides its CSS media type and the size of its window.
enum Medium: Sendable {
  /// A4 paper, for a PDF.
  case paper
  /// A PNG; the width and height are in pixels.
  case picture(width: Int, height: Int)

  /// The media type in style sheets, as in `@media print`.
  var name: String {
    switch self {
    case .paper: "print"
    case .picture: "screen"
    }
  }

  /// The size of the window for layout, in CSS pixels.
  var window: (width: Int, height: Int) {
    switch self {
    case .paper: PaperSize.a4.pixels
    case .picture(let width, let height): (width, height)
    }
  }
}
