import Foundation

/// Works out the picture of a key fact.
struct ChartDrawing {
  let fact: KeyFact
  let chart: any Chart
  let facts: LocalizedFacts

  /// The picture as templates draw it.
  var view: ChartView {
    let kind = type(of: chart).kind
    return ChartView(
      kind: kind,
      template: Charts.template(of: kind),
      position: percent(position(of: fact.latest.value)),
      minimum: display(chart.ends.lowerBound),
      maximum: display(chart.ends.upperBound),
      bands: chart.bands(in: self),
      source: chart.scale?.source,
      description: description
    )
  }

  private var description: String {
    let band = chart.scale.flatMap { scale in
      scale.band(of: fact.latest.value).map { scale.bands[$0] }
    }
    let message = facts.localizer.labels.charts[chart.message(about: fact.latest.value)] ?? .missing
    return message.filled(with: [
      "label": facts.localizer.text(fact.label),
      "display": facts.display(of: fact),
      "minimum": display(chart.ends.lowerBound),
      "maximum": display(chart.ends.upperBound),
      "band": band.map { facts.localizer.text($0.label) } ?? "",
    ])
  }
}

extension ChartDrawing {
  /// Where a figure stands between the two ends, in per cent, as exact as a picture needs it.
  func position(of value: Decimal) -> Decimal {
    let ends = chart.ends
    var exact = (value - ends.lowerBound) / (ends.upperBound - ends.lowerBound) * 100
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, 2, .plain)
    return rounded
  }

  /// A position as SVG has it.
  func percent(_ position: Decimal) -> String {
    "\(position)"
  }

  /// A bound as readers see it; an end of the scale as it was written.
  func display(_ bound: Decimal, decimals: Int? = nil) -> String {
    NumberFormatting(language: facts.localizer.language, labels: facts.localizer.labels)
      .format(bound, of: fact, decimals: decimals ?? bound.decimals)
  }
}
