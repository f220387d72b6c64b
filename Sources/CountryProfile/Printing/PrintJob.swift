import Chromium
import Text

/// The task of making a PDF or a picture from an HTML page with a browser.
struct PrintJob: Sendable {
  let kind: Kind
  /// The path of the new file below the site's root, such as `fact-sheets/labour.pdf`.
  let output: String
  /// The sheet that is printed, or whose page gets the picture.
  let sheet: FactSheet
  /// Everything that the file depends on: the same input gives the same file.
  let input: [UInt8]

  private let document: WebDocument

  enum Kind: Sendable {
    /// A PDF of A4 pages.
    case pdf
    /// A picture that other sites show with a link to the page, in the size that they recommend.
    case picture
  }

  /// Makes the file; a PDF gets the date of the edition, so that it does not change from day to day.
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
  /// Returns the jobs for the PDFs of all sheets, then for the pictures of their pages, always in the same order.
  ///
  /// `environment` describes what the files depend on apart from the site, such as the fonts.
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
      // Any other file could change while `input` stays the same, and the cached print would be out of date.
      guard path.hasPrefix(Assets.folder) || media.contains(path), let bytes = renderer.resource(path) else {
        return nil
      }
      return Resource(bytes: bytes, mediaType: MediaType.of(path))
    }
    input = Self.input(of: sheet, media: media, html: html, renderer, environment)
  }

  /// Returns the HTML and everything else that the print depends on.
  ///
  /// The HTML names each asset with a fingerprint of its content; for pictures, a fingerprint must be added.
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
  /// The base address of printed pages: the site's own, or, if that is not known, one that no site can have.
  fileprivate var printBase: String { profile.url ?? "https://site.invalid/" }
}
