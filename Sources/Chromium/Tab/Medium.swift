/// What a page is rendered for, which decides the CSS media type and the size of the browser window.
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

  /// The size in CSS pixels of the window in which the page is laid out.
  var window: (width: Int, height: Int) {
    switch self {
    case .paper: PaperSize.a4.pixels
    case .picture(let width, let height): (width, height)
    }
  }
}
