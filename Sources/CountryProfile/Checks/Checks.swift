import Diagnostics
import Files

/// Runs the checks of a build, each at the stage for which it is written.
///
/// Unreadable values and broken links are reported where they are read or followed; the Markdown module reports
/// Markdown that only other programs understand.
struct Checks: Sendable {
  /// The content folder.
  let tree: FileTree
  /// The day with which dates in the content are compared.
  let today: CalendarDate
  /// The figures as they were last published; nil if there is no earlier build to compare with.
  let published: PublishedValues?
  let report: Report
  private let runs: [Check.Run] = Checks.all.flatMap(\.runs)

  /// All checks, in the order of the table in the README.
  ///
  /// Most are in this folder; those of a single type, such as the dates of a key fact, are beside that type.
  static let all: [Check] = [
    .pathCollisions,
    .anchorCollisions,
    .templateAnchors,
    .unusableNames,
    Check("addresses", .content { $0.profile?.contact.checkPhones(report: $1.report) }),
    .unknownQualifiers,
    .missingLabels,
    .unusableProfilePicture,
    .unknownIcons,
    .unfitPictures,
    Check("dates", .page { $0.checkDates(today: $2.today, report: $2.report) }, .content(checkDates)),
    .implausibleDates,
    .unlinkedFigures,
    .sentencePeriods,
    .chartTitles,
    .factPeriods,
    Check("figures", .content(checkDecimals)),
    .implausibleFigures,
    .changedValues,
    Check(
      "titles and summaries",
      .page { page, _, checks in page.checkTexts(report: checks.report) },
      .texts { texts, _, checks in LiteralMarkdown.check(texts, report: checks.report) }
    ),
    .copiedPages,
    .suspectCharacters,
    Check(
      "words",
      .page { page, context, checks in
        if let profile = context.profile { page.check(profile.terms, report: checks.report) }
      },
      .texts { texts, context, checks in context.profile?.terms.check(texts, report: checks.report) }
    ),
    .unusedScales,
    .unusedContent,
    .unusedFactSheetOptions,
  ]
}

extension Checks {
  /// Reads pages again, for messages that show a line of their text.
  var sources: PageSources { PageSources(tree: tree) }

  /// The checks for the loader to run while it reads files, since texts are not kept afterwards.
  var ofTexts: TextChecks {
    TextChecks(
      page: { page, context in
        for case .page(let check) in runs { check(page, context, self) }
      },
      texts: { texts, context in
        for case .texts(let check) in runs { check(texts, context, self) }
      }
    )
  }

  /// Runs the checks of the content, in which parts that could not be read are missing.
  func check(_ content: Content) {
    for case .content(let check) in runs { check(content, self) }
  }

  /// Runs the checks that need resolved links; `sheets` are the fact sheets of each language.
  func check(_ site: Site, _ sheets: [FactSheets]) async {
    for case .site(let check) in runs { await check(site, sheets, self) }
  }

  /// Runs the checks of one language's pages against the templates that render them.
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
        fact.checkBound(of: figure, report: checks.report)
      }
    }
  }
}
