import Chromium
import Text

/// A page of HTML that a browser makes another file from.
struct PrintJob: Sendable {
  /// What is made from it.
  let kind: Kind
  /// The path of the file below the site's root.
  let output: String
  /// The sheet that it is made for.
  let sheet: FactSheet
  /// Everything that the file depends on: from the same input the same file is made.
  let input: [UInt8]

  private let document: WebDocument

  /// What a browser makes of HTML.
  enum Kind: Sendable {
    /// A PDF of A4 pages.
    case pdf
    /// A picture of the size that other sites ask for.
    case picture
  }

  /// Prints the file with a browser.
  func print(with browser: Browser) async throws -> Print {
    switch kind {
    case .pdf:
      let day = sheet.edition
      let date = PDFDate(year: day.year, month: day.month, day: day.day)
      return try await browser.pdf(of: document, date: date)
    case .picture:
      let size = sheet.picture.size
      return try await browser.png(of: document, width: size.width, height: size.height)
    }
  }
}

extension PrintJob {
  /// The PDF of each sheet of a site and the pictures of their pages, in the same order each time; `environment` is what
  /// they depend on beside the site.
  static func all(of renderer: SiteRenderer, in environment: PrintEnvironment) -> [PrintJob] {
    let sheets = renderer.localized.flatMap { localized in
      localized.factSheets.all.compactMap { sheet in
        localized.html(of: sheet).map { PrintJob(.pdf, sheet, html: $0, renderer, environment) }
      }
    }
    let pictures = renderer.localized.flatMap { localized in
      localized.drawnSheets.compactMap { sheet in
        localized.picture(of: sheet).map { PrintJob(.picture, sheet, html: $0, renderer, environment) }
      }
    }
    return sheets + pictures
  }

  private init(
    _ kind: Kind,
    _ sheet: FactSheet,
    html: [UInt8],
    _ renderer: SiteRenderer,
    _ environment: PrintEnvironment
  ) {
    let media = kind == .pdf ? sheet.pictures.map(\.path) : []
    self.kind = kind
    self.sheet = sheet
    output = kind == .pdf ? sheet.pdf : sheet.picture.path
    document = WebDocument(
      base: renderer.site.printBase,
      path: kind == .pdf ? sheet.output : sheet.picture.path,
      isPublic: renderer.site.profile.url != nil,
      html: html
    ) { [renderer] path in
      // The input names no other pictures than those of the sheet.
      guard path.hasPrefix(Assets.folder) || media.contains(path), let bytes = renderer.resource(path) else {
        return nil
      }
      return Resource(bytes: bytes, mediaType: MediaType.of(path))
    }
    input = Self.input(of: sheet, media: media, html: html, renderer, environment)
  }

  /// The page itself names style sheets and other assets by their content; the content of pictures is added.
  private static func input(
    of sheet: FactSheet,
    media: [String],
    html: [UInt8],
    _ renderer: SiteRenderer,
    _ environment: PrintEnvironment
  ) -> [UInt8] {
    let site = renderer.site
    let pictures = media.map { "\($0) \(Fingerprint.of(renderer.resource($0) ?? []))" }
    let lines =
      environment.stamps + [site.printBase, "\(site.profile.url != nil)", sheet.edition.iso] + pictures
    return Array(lines.joined(separator: "\n").utf8) + html
  }
}

extension Site {
  /// The address that pages are printed at; where it is not known, one that no site can have.
  fileprivate var printBase: String { profile.url ?? "https://site.invalid/" }
}
