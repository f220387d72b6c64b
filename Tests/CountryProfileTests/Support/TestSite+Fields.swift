import Diagnostics
import Testing

@testable import CountryProfile

extension TestSite {
  /// What the site's templates can use.
  func templateFields() async throws -> TemplateFields {
    let report = Report()
    let (content, folder) = (tree("Content"), tree("Templates"))
    let checks = Checks(tree: content, today: .testDay, report: report)
    let loaded = await Content.load(content, languageLimit: 1, checks: checks.ofTexts, report: report)
    let site = try #require(await Site(loaded, tree: content, report: report)).first
    let sheets = FactSheets(of: site, isPrinted: false, tree: content, report: report)
    let assets = Templates(folder, report: report).assets
    let downloads = try DataRenderer(site: site).downloads()
    return TemplateFields(site, sheets, assets: assets, downloads: downloads)
  }
}
