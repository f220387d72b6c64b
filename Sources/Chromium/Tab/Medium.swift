/// The output medium of a page.
enum Medium: Sendable {
  /// Paper, A4.
  case paper
  /// A picture, in pixels.
  case picture(width: Int, height: Int)

  /// The media type in style sheets.
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
