import Diagnostics

extension Check {
  /// Finds picture files that are too large for a slow connection, at each place where a page shows one.
  static let heavyPictures = Check(
    "pictures",
    .site { site, _, checks in
      let heavy = Set(site.media.filter { $0.value.isHeavy }.keys)
      guard !heavy.isEmpty else { return }
      for page in site.pages {
        for case (let index, .picture(let picture)?) in page.targets.enumerated()
        where heavy.contains(picture.path) {
          guard let file = site.media[picture.path] else { continue }
          let place = page.body.references[index].range.lowerBound
          let location = checks.sources.source(of: page.page).location(at: place)
          checks.report.add(file.tooHeavy(at: location))
        }
      }
    }
  )
}
