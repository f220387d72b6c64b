import Diagnostics
import Files

/// All checks of a build.
///
/// Unreadable values and broken links are reported where they are read or followed; the Markdown module reports
/// Markdown that only other programs understand.
struct Checks: Sendable {
  /// The content folder.
  let tree: FileTree
  /// The day that dates are compared with.
  let today: CalendarDate
  let report: Report
  private let runs: [Check.Run] = Checks.all.flatMap(\.runs)

  /// The checks, in the order of the table in the README: each is a file of this room, except those of a single
  /// record, which are beside the record.
  static let all: [Check] = [
    .pathCollisions,
    .anchorCollisions,
    .templateAnchors,
    .unknownQualifiers,
    .missingLabels,
    .unusableProfilePicture,
    .unknownIcons,
    .heavyPictures,
    Check("dates", .page { $0.checkDates(today: $2.today, report: $2.report) }, .content(checkDates)),
    .unlinkedFigures,
    Check("figures", .content(checkDecimals)),
    Check("titles and summaries", .page { page, _, checks in page.checkTexts(report: checks.report) }),
    Check(
      "words",
      .page { page, context, checks in
        if let profile = context.profile { page.check(profile.terms, report: checks.report) }
      },
      .texts { texts, profile, checks in profile?.terms.check(texts, report: checks.report) }
    ),
    .unusedScales,
    .unusedContent,
    .unusedFactSheetOptions,
  ]
}

extension Checks {
  /// The files of pages, for messages about their text.
  var sources: PageSources { PageSources(tree: tree) }

  /// The checks of texts while they are read.
  var ofTexts: TextChecks {
    TextChecks(
      page: { page, context in
        for case .page(let check) in runs { check(page, context, self) }
      },
      texts: { texts, profile in
        for case .texts(let check) in runs { check(texts, profile, self) }
      }
    )
  }

  /// Checks the content, as far as it could be read.
  func check(_ content: Content) {
    for case .content(let check) in runs { check(content, self) }
  }

  /// Checks a site; `sheets` are the fact sheets of each language.
  func check(_ site: Site, _ sheets: [FactSheets]) async {
    for case .site(let check) in runs { await check(site, sheets, self) }
  }

  /// Checks the templates of a language's pages against the pages.
  func check(_ templated: TemplatedSite) async {
    for case .templates(let check) in runs { await check(templated, self) }
  }

  /// Runs the checks that need a site without errors.
  func checkUse(of site: Site, _ sheets: [FactSheets]) {
    for case .use(let check) in runs { check(site, sheets, self) }
  }
}

extension Checks {
  private static func checkDates(_ content: Content, _ checks: Checks) {
    for fact in content.keyFacts?.facts ?? [] {
      fact.checkReview(today: checks.today, report: checks.report)
    }
    content.profile?.factSheets?.checkEdition(today: checks.today, report: checks.report)
  }

  private static func checkDecimals(_ content: Content, _ checks: Checks) {
    for localized in content.localized {
      for fact in content.keyFacts?.facts ?? [] {
        guard let figure = localized.facts?.figure(of: fact.id) else { continue }
        fact.checkDecimals(of: figure, report: checks.report)
      }
    }
  }
}
