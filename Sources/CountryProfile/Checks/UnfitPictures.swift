import Diagnostics

extension Check {
  /// Finds pictures of which a part is missing, as after a copy that was interrupted, and those that are too large for a
  /// slow connection, at each place where a page shows one.
  static let unfitPictures = Check(
    "pictures",
    .content { content, checks in
      for file in content.media.values {
        guard let damage = file.damage else { continue }
        checks.report.add(.damaged(damage, at: SourceLocation(file: checks.tree.displayPath(file.path))))
      }
    },
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

extension Diagnostic {
  fileprivate static func damaged(_ damage: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      "damaged-picture",
      "this picture is damaged: \(damage)",
      at: location,
      fix: "save it again from the program that made it, or copy it again"
    )
  }
}
