import Foundation
import Templating
import Text

/// The texts, dates and addresses of a site in its language.
///
/// A class, since the fields of every template hold it.
final class Words: Sendable {
  let site: Site
  private let formatting: DateFormatting
  private let dates: DateViews

  init(_ site: Site) {
    self.site = site
    formatting = DateFormatting(language: site.language)
    dates = DateViews(formatting)
  }

  func text(_ text: LocalizedText) -> String {
    site.text(text)
  }

  func date(_ date: CalendarDate) -> DateView {
    dates.view(of: date)
  }

  func period(_ period: Period) -> DateView {
    DateView(iso: period.iso, display: formatting.format(period))
  }

  /// A file's size, such as `3 kB`.
  func size(_ bytes: Int) -> String {
    bytes.formatted(.byteCount(style: .file).locale(Locale(identifier: site.language.locale)))
  }

  func wording(of fact: String) -> FigureWording? {
    site.wordings[fact]
  }

  /// A figure with its unit, as readers see the two beside each other.
  func figure(of fact: KeyFact) -> String {
    guard let wording = wording(of: fact.id) else { return "" }
    return wording.unit.map { "\(wording.display) \($0)" } ?? wording.display
  }

  /// The permanent address of a fact.
  func url(ofFact id: String) -> SiteURL {
    .site(path: PagePath.keyFacts.output(in: ""), fragment: id)
  }

  /// The permanent address of a source.
  func url(of source: Source) -> SiteURL {
    .site(path: PagePath.keyFacts.output(in: ""), fragment: Anchor.source(source.id))
  }
}
