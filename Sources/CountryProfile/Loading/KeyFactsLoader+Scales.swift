import Diagnostics
import Foundation
import YAML

extension KeyFactsLoader {
  /// One entry of 'scales'.
  mutating func readScaleEntry(_ mapping: inout YAMLMapping) -> Scale? {
    let id = mapping.required("id") { value throws(Diagnostic) in try readScaleID(value) }
    let scale = readScale(&mapping, id: id ?? "")
    guard let id else { return nil }
    scales[id] = .some(scale)
    unusedScales[id] = mapping.offset(of: "id")
    return scale
  }

  /// A warning for each scale that no key fact uses.
  var unusedScaleFindings: [Diagnostic] {
    unusedScales.map { id, offset in
      Diagnostic(
        .warning,
        "no key fact uses the scale '\(id)'",
        at: source.place(at: offset),
        fix: "write 'chart: \(id)' in a key fact, or remove the scale"
      )
    }
  }
}

extension KeyFactsLoader {
  private func readScaleID(_ value: YAMLValue) throws(Diagnostic) -> String {
    let id = try value.id()
    if id == KeyFact.Chart.shareID { throw value.error("'\(id)' is built in", fix: "rename the scale") }
    if scales[id] == nil { return id }
    throw value.error("there is a scale '\(id)' already", fix: "rename it, or remove it")
  }

  private func readScale(_ mapping: inout YAMLMapping, id: String) -> Scale? {
    let ends = readEnds(&mapping)
    let decimals = mapping.optional("decimals") { value throws(Diagnostic) in try readDecimals(value) }
    let bands = readBands(&mapping, between: ends)
    let source = mapping.required("source") { value throws(Diagnostic) in try readSource(value) }
    let finest = bands.map(\.from).max { $0.decimals < $1.decimals } ?? 0
    if let decimals, decimals < finest.decimals {
      mapping.report(
        "the bands have more decimals than that: one begins at \(finest)",
        at: "decimals",
        fix: "write 'decimals: \(finest.decimals)', or leave it out"
      )
      return nil
    }
    guard let ends, let source else { return nil }
    return Scale(
      id: id,
      minimum: ends.lowerBound,
      maximum: ends.upperBound,
      decimals: decimals ?? finest.decimals,
      bands: bands,
      source: source
    )
  }

  private func readEnds(_ mapping: inout YAMLMapping) -> ClosedRange<Decimal>? {
    let minimum = mapping.required("minimum") { value throws(Diagnostic) in try value.decimal() }
    let maximum = mapping.required("maximum") { value throws(Diagnostic) in try value.decimal() }
    guard let minimum, let maximum else { return nil }
    if minimum < maximum { return minimum...maximum }
    mapping.report(
      "the maximum of a scale must be above its minimum, \(minimum)",
      at: "maximum",
      fix: "correct 'minimum' or 'maximum'"
    )
    return nil
  }
}

extension KeyFactsLoader {
  private func readBands(
    _ mapping: inout YAMLMapping,
    between ends: ClosedRange<Decimal>?
  ) -> [Scale.Band] {
    var previous: Decimal?
    return mapping.mappings("bands", of: "a band", isRequired: false) { band in
      let label = band.required("label", text)
      let from = band.required("from") { value throws(Diagnostic) in
        try readStart(value, after: previous, between: ends)
      }
      // Also after an error, so that the next band is not taken for the first.
      previous = from ?? previous ?? ends?.lowerBound
      guard let label, let from else { return nil }
      return Scale.Band(label: label, from: from)
    }
  }

  private func readStart(
    _ value: YAMLValue,
    after previous: Decimal?,
    between ends: ClosedRange<Decimal>?
  ) throws(Diagnostic) -> Decimal {
    let start = try value.decimal()
    guard let ends else { return start }
    guard let previous else {
      if start == ends.lowerBound { return start }
      throw value.error(
        "the first band must begin at the minimum of the scale, \(ends.lowerBound)",
        fix: "write 'from: \(ends.lowerBound)'"
      )
    }
    if start <= previous {
      throw value.error(
        "this band begins at \(start), but the one before it at \(previous)",
        fix: "put the bands in rising order"
      )
    }
    if start < ends.upperBound { return start }
    throw value.error(
      "a band must begin below the maximum of the scale, \(ends.upperBound)",
      fix: "correct 'from' or 'maximum'"
    )
  }
}
