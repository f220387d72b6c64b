import Concurrency

/// Key facts as readers of one language see them: their figures, citations and addresses.
struct LocalizedFacts: Sendable {
  let localizer: Localizer
  let links: SiteLinks
  private let figures: [String: FormattedFigure]
  /// The observations before the latest one, by the id of the fact; only of facts that have any.
  private let earlier: [String: Lazy<[FormattedObservation]>]

  /// An observation of a key fact and its figure.
  typealias FormattedObservation = (observation: Observation, figure: FormattedFigure)

  /// Formats the figures of facts; leaves out those whose qualifier or number patterns have errors in `labels.yaml`.
  init(_ facts: [KeyFact], localizer: Localizer, links: SiteLinks) {
    let labels = localizer.labels
    let readable = facts.filter { fact in
      labels.hasNumberPatterns && (fact.qualifier.map { labels.qualifiers[$0] != nil } ?? true)
    }
    self.localizer = localizer
    self.links = links
    let formatted = readable.map {
      (id: $0.id, figure: FormattedFigure($0.latest, of: $0, localizer: localizer))
    }
    figures = Dictionary(formatted.map { ($0.id, $0.figure) }, uniquingKeysWith: { first, _ in first })
    let changed = readable.filter { $0.observations.count > 1 }
    earlier = Dictionary(
      changed.map { fact in
        let earlier = fact.observations.dropFirst()
        return (fact.id, Lazy { earlier.map { ($0, FormattedFigure($0, of: fact, localizer: localizer)) } })
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the figure of the fact with an id; nil if there is no such fact, or it could not be formatted.
  func figure(of id: String) -> FormattedFigure? {
    figures[id]
  }

  /// Returns the observations of a fact before the latest one, the newest first; empty if they could not be formatted.
  func earlier(of id: String) -> [FormattedObservation] {
    earlier[id]?.value ?? []
  }

  /// Returns a figure with its unit, such as `24.4 years`; empty if it could not be formatted.
  func display(of fact: KeyFact) -> String {
    guard let figure = figure(of: fact.id) else { return "" }
    return figure.unit.map { "\(figure.display) \($0)" } ?? figure.display
  }

  /// Returns the unit of a fact in words, or its symbol if there are no words; nil if the fact has no unit.
  func unit(of fact: KeyFact) -> String? {
    guard let unit = fact.unit else { return nil }
    if let noun = unit.label { return localizer.figures.form(of: localizer.noun(noun), with: fact.figure) }
    let year = unit.id == Unit.year.id ? localizer.figures.nameOfYear : ""
    return year.isEmpty ? unit.symbol : year
  }

  /// Returns the absolute, permanent URL of a fact; nil if the site's address is not known.
  func address(of fact: KeyFact) -> String? {
    links.address(of: links.url(ofFact: fact.id))
  }

  /// Returns how to cite a fact, with its permanent address if the site's address is known.
  func citation(of fact: KeyFact) -> String {
    let pattern = localizer.labels.citation
    let citation = pattern.text.filled(with: [
      "publisher": localizer.text(fact.latest.source.publisher),
      "title": localizer.text(fact.latest.source.title),
      "label": localizer.text(fact.label),
      "figure": display(of: fact),
      "period": fact.latest.period.map { localizer.period($0).display } ?? localizer.labels.dateNotStated,
    ])
    guard let address = address(of: fact) else { return citation }
    return pattern.withAddress.filled(with: ["citation": citation, "address": address])
  }
}
