import Diagnostics
import Files

/// Finds what contradicts something else in the content, or in the site that is made of it.
///
/// What makes a value unreadable was reported when it was read.
struct Checks {
  /// The content folder.
  let tree: FileTree
  /// What dates are compared with.
  let today: CalendarDate
  let report: Report

  /// Checks the content, as far as it could be read.
  func check(_ content: Content) {
    Collisions.check(tree, report: report)
    FactChecker(content: content, texts: PageSources(tree: tree), today: today, report: report).check()
    ShareChecker.check(content, report: report)
    ProfilePictureChecker.check(content, report: report)
  }

  /// Checks a site.
  func check(_ site: Site, _ factSheets: FactSheets) async {
    Collisions.check(site, factSheets, from: tree, report: report)
    await UnlinkedFigures(site).check(site.pages, sources: PageSources(tree: tree), report: report)
  }

  /// Checks what can be said of a site without errors only: an error may be why something is not used.
  func checkUse(of site: Site, _ factSheets: FactSheets) {
    UsageChecker(site: site, factSheets: factSheets, content: tree).check(report: report)
  }
}
