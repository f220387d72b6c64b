import Foundation
import Numbers

/// Computes what a template needs to draw a chart: positions in per cent of the width, and texts for readers.
struct ChartDrawing {
  let fact: KeyFact
  let chart: any Chart
  let facts: LocalizedFacts

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
  /// Returns how far a figure is from the left end, in per cent of the width, rounded to two decimals.
  func position(of value: Decimal) -> Decimal {
    let ends = chart.ends
    return ((value - ends.lowerBound) / (ends.upperBound - ends.lowerBound) * 100).rounded(to: 2)
  }

  /// Returns a position for SVG, which needs a decimal point in every language, such as `60.4`.
  func percent(_ position: Decimal) -> String {
    "\(position)"
  }

  /// Formats a bound of the chart for readers; without `decimals`, all decimals of the bound are shown.
  func display(_ bound: Decimal, decimals: Int? = nil) -> String {
    let notation: Figure.Notation = fact.unit?.id == Unit.percent.id ? .percent : .plain
    return facts.localizer.figures.display(
      Figure(bound, notation, decimals: decimals ?? bound.fractionDigits)
    )
  }
}
