import Diagnostics
import Files

/// All checks of one thing against others, in the content and in the site that is made of it.
///
/// What makes a value unreadable is reported when it is read, and what is odd about one record alone beside it. One
/// check needs compiled templates and is started where they are: `TemplateAnchors`.
struct Checks {
  /// The content folder.
  let tree: FileTree
  /// What dates are compared with.
  let today: CalendarDate
  let report: Report

  /// Checks the content, as far as it could be read.
  func check(_ content: Content) {
    PathCollisions(tree: tree, report: report).checkContent()
    if let keyFacts = content.keyFacts { check(keyFacts, in: content) }
    guard let profile = content.profile else { return }
    if let labels = content.labels, let language = content.language {
      UnlabelledServices(
        services: profile.share,
        labels: labels,
        file: "\(language.code)/\(Labels.file)",
        report: report
      )
      .check()
    }
    if let picture = profile.picture {
      UnusableProfilePicture(
        picture: picture,
        media: content.media,
        language: content.language,
        report: report
      )
      .check()
    }
  }

  /// Checks a site.
  func check(_ site: LocalizedSite, _ factSheets: FactSheets) async {
    PathCollisions(tree: tree, report: report).check(site, factSheets)
    await UnlinkedFigures(site).check(site.pages, sources: PageSources(tree: tree), report: report)
  }

  /// Checks what can be said of a site without errors only: an error may be why something is not used.
  func checkUse(of site: LocalizedSite, _ factSheets: FactSheets) {
    UnusedContent(site: site, factSheets: factSheets, content: tree, report: report).check()
    UnusedFactSheetOptions(profile: site.profile, pages: site.pages, tree: tree, report: report).check()
  }

  private func check(_ keyFacts: KeyFacts, in content: Content) {
    if let known = content.labels?.knownQualifiers {
      UnknownQualifiers(facts: keyFacts.facts, known: known, report: report).check()
    }
    AnchorCollisions(
      keyFacts: keyFacts,
      sources: content.sources ?? [],
      pages: content.pages,
      texts: PageSources(tree: tree),
      report: report
    )
    .check()
    for fact in keyFacts.facts {
      fact.check(content.localizedFacts?.figure(of: fact.id), today: today, report: report)
    }
  }
}
