import Foundation

/// Formats figures by the conventions of a language (CLDR), with Foundation.
///
/// The words for large numbers come from `labels.yaml`, since Foundation offers only their short forms (7.1M).
struct NumberFormatting {
  let language: Language
  let labels: Labels

  /// Returns a number without its qualifier, as in cards (35%) and in running text (35 per cent).
  func format(_ fact: KeyFact) -> (number: String, inProse: String, decimals: Int) {
    switch fact.style {
    case .plain:
      let decimals = fact.decimals?.value ?? fact.latest.value.decimals
      let number = plain(fact.latest.value, decimals: decimals, isGrouped: fact.unit != .year)
      return (number, number, decimals)
    case .percent:
      let decimals = fact.decimals?.value ?? fact.latest.value.decimals
      let prose = labels.percent.filled(with: plain(fact.latest.value, decimals: decimals))
      return (percent(fact.latest.value, decimals: decimals), prose, decimals)
    case .compact, .currency:
      return scaled(fact)
    }
  }

  /// Returns a bound of a fact's chart: 0% for a percentage, otherwise the bare number.
  func format(_ bound: Decimal, of fact: KeyFact, decimals: Int) -> String {
    fact.unit?.id == Unit.percent.id ? percent(bound, decimals: decimals) : plain(bound, decimals: decimals)
  }
}

extension NumberFormatting {
  private var locale: Locale { Locale(identifier: language.locale) }

  private func scaled(_ fact: KeyFact) -> (String, String, Int) {
    let magnitude = magnitude(of: fact.latest.value, decimals: fact.decimals?.value)
    let value = fact.latest.value / Decimal(magnitude?.power ?? 1)
    let decimals = fact.decimals?.value ?? value.decimals
    let digits =
      fact.style == .currency
      ? currency(value, code: fact.unit?.id ?? "", decimals: decimals)
      : plain(value, decimals: decimals)
    let number = magnitude?.pattern.filled(with: digits) ?? digits
    return (number, number, decimals)
  }

  /// Returns the largest magnitude that a number reaches after rounding: 999,960,000 with one decimal is 1.0
  /// billion, not 1,000.0 million.
  private func magnitude(of value: Decimal, decimals: Int?) -> (power: Int, pattern: MessagePattern)? {
    guard let index = labels.magnitudes.firstIndex(where: { value.magnitude >= Decimal($0.power) }) else {
      return nil
    }
    guard index > 0, let decimals else { return labels.magnitudes[index] }
    let (power, above) = (Decimal(labels.magnitudes[index].power), labels.magnitudes[index - 1])
    var (scaled, rounded) = (value.magnitude / power, Decimal())
    NSDecimalRound(&rounded, &scaled, decimals, .plain)
    return rounded * power >= Decimal(above.power) ? above : labels.magnitudes[index]
  }

  private func plain(_ value: Decimal, decimals: Int, isGrouped: Bool = true) -> String {
    value.formatted(
      Decimal.FormatStyle(locale: locale)
        .precision(.fractionLength(decimals))
        .grouping(isGrouped ? .automatic : .never)
        .rounded(rule: .toNearestOrAwayFromZero)
    )
  }

  private func percent(_ value: Decimal, decimals: Int) -> String {
    (value / 100).formatted(
      Decimal.FormatStyle.Percent(locale: locale)
        .precision(.fractionLength(decimals))
        .rounded(rule: .toNearestOrAwayFromZero)
    )
  }

  private func currency(_ value: Decimal, code: String, decimals: Int) -> String {
    value.formatted(
      Decimal.FormatStyle.Currency(code: code, locale: locale)
        .precision(.fractionLength(decimals))
        .rounded(rule: .toNearestOrAwayFromZero)
    )
  }
}
