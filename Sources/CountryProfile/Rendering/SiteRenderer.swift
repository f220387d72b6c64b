import Diagnostics
import Publishing

/// Renders a checked site: all pages, data files, and files for search engines.
struct SiteRenderer: Sendable {
  let site: Site
  /// The renderers of all languages, in the order of the profile.
  let localized: [LocalizedRenderer]
  private let discovery: DiscoveryRenderer
  private let assets: Assets
  private let downloads: [Download]

  /// Compiles the templates for each language; nil if one that the site needs is missing or has an error.
  ///
  /// Reports these errors, and files that pages need but that the templates folder lacks, such as icons. `sheets` has
  /// one entry for each language.
  init?(_ site: Site, _ sheets: [FactSheets], templates: Templates, checks: Checks) async {
    self.site = site
    assets = templates.assets
    downloads = DataRenderer(site: site).downloads()
    var localized: [LocalizedRenderer] = []
    for sheets in sheets {
      let renderer = await LocalizedRenderer(
        sheets,
        templates: templates,
        downloads: downloads,
        checks: checks
      )
      if let renderer { localized.append(renderer) }
    }
    let discovery = DiscoveryRenderer(site, templates: templates, report: checks.report)
    guard localized.count == sheets.count, let discovery else { return nil }
    self.discovery = discovery
    self.localized = localized
  }

  /// Returns all files of the site, in the same order each time; `printed` are the files that a browser made, by path.
  func outputs(with printed: [String: [UInt8]]) -> [Output] {
    let pages = localized.flatMap { $0.pages(with: printed) } + localized.flatMap(\.sheets)
    let data = DataDocuments.schemas + downloads.map(\.output) + areaFiles
    let media = site.media.values.map { Output(path: $0.path, bytes: $0.bytes) }
    let prints = printed.map { Output(path: $0.key, bytes: $0.value) }
    let files = [media, prints].flatMap { $0.sorted { $0.path < $1.path } }
    // Without this file, GitHub Pages leaves out what begins with a low line.
    let publishing = [Output(path: ".nojekyll", bytes: [])]
    return publishing + pages + data + files + assets.outputs + localized.flatMap(\.feeds)
      + discovery.outputs
  }

  /// Returns a media file or asset by its published path; nil if there is none.
  func resource(_ path: String) -> [UInt8]? {
    site.media[path]?.bytes ?? assets.outputs.first { $0.path == path }?.bytes
  }

  private var areaFiles: [Output] {
    let bodies = Dictionary(
      localized.map { ($0.site.language.code, $0.bodies) },
      uniquingKeysWith: { first, _ in first }
    )
    return DataRenderer(site: site).areaFiles { language, page, links in
      bodies[language]?.html(of: page, links: links) ?? []
    }
  }
}
