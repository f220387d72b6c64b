import Diagnostics
import Foundation

extension Check {
  static let implausibleFigures = Check(
    "figures",
    .content { content, checks in
      let facts = content.keyFacts?.facts ?? []
      for fact in facts where !fact.isChecked {
        for observation in fact.observations {
          if let doubt = fact.doubt(about: observation) {
            checks.report.add(doubt.warning(at: observation.location))
          }
        }
      }
      for (index, fact) in facts.enumerated() where !fact.isChecked {
        if let other = facts[..<index].first(where: { $0.sharesLabel(with: fact) && !$0.isChecked }) {
          let message = "the key facts '\(other.id)' and '\(fact.id)' have the same label"
          let doubt = Doubt(
            message: message,
            fix: "say in the labels what is different, remove one of the two"
          )
          checks.report.add(doubt.warning(at: fact.location))
        }
      }
    }
  )
}

/// What is odd about a figure, and what to write instead.
private struct Doubt {
  let message: String
  let fix: String

  func warning(at location: SourceLocation) -> Diagnostic {
    let fix = "\(fix), or add 'checked: true' if this is meant"
    return Diagnostic(.warning, "implausible-value", message, at: location, fix: fix)
  }
}

extension KeyFact {
  fileprivate func sharesLabel(with other: KeyFact) -> Bool {
    label.byLanguage.contains { language, text in other.label.byLanguage[language] == text }
  }

  /// Returns what is odd about a value; nil if nothing is.
  fileprivate func doubt(about observation: Observation) -> Doubt? {
    let value = observation.value
    switch style {
    // A share typed as a fraction is not below zero; a change may be.
    case .percent where value > 0 && value < 1:
      return Doubt(
        message: "the key fact '\(id)' is \(value), less than one per cent",
        fix: "write \(value * 100) for \(value * 100) per cent"
      )
    case .compact where value != 0 && value.magnitude < 1000:
      return Doubt(
        message: "the key fact '\(id)' is \(value), but 'style: compact' is for numbers from 1,000 on",
        fix: "write the number in full, such as \(value * 1_000_000)"
      )
    case .plain where unit?.id == Unit.year.id && value >= 2400:
      return Doubt(
        message: "the year \(value) is of the Buddhist calendar",
        fix: "write \(value - Decimal(CalendarDate.buddhistOffset))"
      )
    case .plain where unit?.id == Unit.year.id, .percent: return nil
    case .plain, .compact, .currency:
      // A scale says itself which values it has.
      guard observation.writtenDecimals == 3, decimals == nil, !isDrawn, (1..<1000).contains(value.magnitude)
      else {
        return nil
      }
      return Doubt(
        message: "the key fact '\(id)' is \(value), since a point separates decimals",
        fix: "write \(value * 1000) for thousands"
      )
    }
  }
}
