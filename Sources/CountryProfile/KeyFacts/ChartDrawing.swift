import Foundation

struct ChartDrawing {
  let fact: KeyFact
  let chart: any Chart
  let facts: LocalizedFacts

  /// The chart as templates draw it.
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
    let key = chart.messageKey(for: fact.latest.value)
    let message = facts.localizer.labels.charts[key] ?? .missing
    let slots = [
      "label": facts.localizer.text(fact.label),
      "display": facts.display(of: fact),
      "minimum": display(chart.ends.lowerBound),
      "maximum": display(chart.ends.upperBound),
    ]
    return message.filled(with: slots.merging(chart.slots(in: self)) { _, own in own })
  }
}

extension ChartDrawing {
  /// Returns the place of a figure between the two ends in per cent, as exact as a chart needs it.
  func position(of value: Decimal) -> Decimal {
    let ends = chart.ends
    var exact = (value - ends.lowerBound) / (ends.upperBound - ends.lowerBound) * 100
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, 2, .plain)
    return rounded
  }

  /// Returns a position in the notation of SVG.
  func percent(_ position: Decimal) -> String {
    "\(position)"
  }

  /// Returns a bound as readers see it; an end of the scale as it was written.
  func display(_ bound: Decimal, decimals: Int? = nil) -> String {
    NumberFormatting(language: facts.localizer.language, labels: facts.localizer.labels)
      .format(bound, of: fact, decimals: decimals ?? bound.decimals)
  }
}
