import Foundation

/// Works out the picture of a key fact.
struct ChartDrawing {
  let fact: KeyFact
  let chart: KeyFact.Chart
  let facts: LocalizedFacts

  /// The picture as templates draw it.
  var view: ChartView {
    ChartView(
      kind: chart.kind,
      position: percent(position(of: fact.latest.value)),
      minimum: display(chart.ends.lowerBound),
      maximum: display(chart.ends.upperBound),
      bands: chart.scale.map(bands) ?? [],
      source: chart.scale?.source,
      description: description
    )
  }
}

extension ChartDrawing {
  private func bands(of scale: Scale) -> [ChartView.Band] {
    let starts = scale.bands.map(\.from)
    let ends = starts.dropFirst() + [scale.maximum]
    let current = scale.band(of: fact.latest.value)
    return zip(scale.bands.indices, ends).map { index, end in
      let (isFirst, isLast) = (index == 0, index == starts.count - 1)
      let (start, step) = (starts[index], Decimal(sign: .plus, exponent: -scale.decimals, significand: 1))
      return ChartView.Band(
        label: facts.localizer.text(scale.bands[index].label),
        start: percent(position(of: start)),
        width: percent(position(of: end) - position(of: start)),
        from: isFirst ? display(start) : display(start, decimals: scale.decimals),
        to: isLast ? display(end) : display(end - step, decimals: scale.decimals),
        isValueInIt: index == current
      )
    }
  }

  private var description: String {
    let band = chart.scale.flatMap { scale in scale.band(of: fact.latest.value).map { scale.bands[$0] } }
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
  private func position(of value: Decimal) -> Decimal {
    let ends = chart.ends
    var exact = (value - ends.lowerBound) / (ends.upperBound - ends.lowerBound) * 100
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, 2, .plain)
    return rounded
  }

  /// A position as SVG has it.
  private func percent(_ position: Decimal) -> String {
    "\(position)"
  }

  /// A bound as readers see it; an end of the scale as it was written.
  private func display(_ bound: Decimal, decimals: Int? = nil) -> String {
    NumberFormatting(language: facts.localizer.language, labels: facts.localizer.labels)
      .format(bound, of: fact, decimals: decimals ?? bound.decimals)
  }
}
