import Diagnostics
import Testing

@testable import CountryProfile

extension TestSite {
  /// Returns the content as far as it can be read, without the checks that compare its parts with each other.
  func content(report: Report = Report()) async -> Content {
    let tree = tree("Content")
    let checks = Checks(tree: tree, today: .testDay, published: nil, report: report)
    return await ContentLoader(tree: tree, languageLimit: 1, checks: checks.ofTexts, report: report).load()
  }

  func templateFields() async throws -> TemplateFields {
    let (report, tree) = (Report(), tree("Content"))
    let site = try #require(
      await Site(
        content(report: report),
        tree: tree,
        made: .init(dataFiles: [], isPrinted: false),
        report: report
      )
    )
    let sheets = FactSheets(of: site.first, isPrinted: false, tree: tree, report: report)
    let assets = Templates(self.tree("Templates"), report: report).assets
    let downloads = DataRenderer(site: site).downloads()
    return TemplateFields(site.first, sheets, assets: assets, downloads: downloads)
  }
}
