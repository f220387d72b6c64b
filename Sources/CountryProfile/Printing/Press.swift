import Chromium
import Text

/// Hands pages to a browser, with all that they may load.
struct Press: Sendable {
  /// What the browser says of its version.
  let version: String
  let renderer: SiteRenderer
  private let fonts = FontStamp.text()

  init(version: String, renderer: SiteRenderer) {
    (self.version, self.renderer) = (version, renderer)
  }

  /// Has a file made.
  func print(_ job: PrintJob, with browser: Browser) async throws -> Print {
    switch job.kind {
    case .pdf:
      let day = job.sheet.edition
      return try await browser.pdf(
        of: document(job),
        date: PDFDate(year: day.year, month: day.month, day: day.day)
      )
    case .picture:
      let size = FactSheet.pictureSize
      return try await browser.png(of: document(job), width: size.width, height: size.height)
    }
  }

  /// Everything that a print depends on.
  ///
  /// The page itself names style sheets and other assets by what is in them; what pictures hold is added.
  func input(of job: PrintJob) -> [UInt8] {
    let pictures = job.media.map { "\($0) \(Fingerprint.of(renderer.resource($0) ?? []))" }
    let lines =
      [
        ProgramStamp.text, version, fonts, base, "\(renderer.site.profile.url != nil)",
        job.sheet.edition.iso,
      ]
      + pictures
    return Array(lines.joined(separator: "\n").utf8) + job.html
  }
}

extension Press {
  /// An address that no site can have stands for one that is not known.
  private var base: String { renderer.site.profile.url ?? "https://site.invalid/" }

  private func document(_ job: PrintJob) -> WebDocument {
    let media = Set(job.media)
    return WebDocument(base: base, path: job.path, isPublic: renderer.site.profile.url != nil, html: job.html)
    {
      [renderer] path in
      // The input of a print names no other pictures than those of its texts.
      guard path.hasPrefix(Assets.folder) || media.contains(path), let bytes = renderer.resource(path) else {
        return nil
      }
      return Resource(bytes: bytes, mediaType: MediaType.of(path))
    }
  }
}
