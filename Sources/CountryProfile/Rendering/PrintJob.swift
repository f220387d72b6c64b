import Templating

/// A page of HTML that a browser makes another file from.
struct PrintJob: Sendable {
  /// What is made from it.
  let kind: Kind
  /// The path of the file below the site's root.
  let output: String
  /// The path at which the HTML is, or would be, published.
  let path: String
  let html: [UInt8]
  /// The sheet that it is made for.
  let sheet: FactSheet
  /// The paths of the pictures that it may load beside the templates' assets.
  let media: [String]

  /// What a browser makes of HTML.
  enum Kind: Sendable {
    /// A PDF of A4 pages.
    case pdf
    /// A picture as large as other sites want it.
    case picture
  }

  init(printing sheet: FactSheet, html: [UInt8]) {
    (kind, output, path) = (.pdf, sheet.pdf, sheet.output)
    (self.sheet, self.html, media) = (sheet, html, sheet.pictures)
  }

  init(drawingPictureOf sheet: FactSheet, html: [UInt8]) {
    (kind, output, path) = (.picture, sheet.picture, sheet.picture)
    (self.sheet, self.html, media) = (sheet, html, [])
  }
}

/// The files that a browser made, by their path below the site's root.
typealias Prints = [String: [UInt8]]
