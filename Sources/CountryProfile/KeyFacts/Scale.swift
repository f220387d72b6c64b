import Diagnostics
import Foundation
import YAML

/// The lowest and highest possible value of a measure, and the groups between them, such as “Low” and “High”.
struct Scale: Sendable {
  /// The value of `chart:` in key facts that use this scale, such as `human-development`.
  let id: String
  let minimum: Decimal
  let maximum: Decimal
  /// How many decimals readers see in the bounds of the bands, such as 3 for 0.550.
  let decimals: Int
  /// The groups that the scale is divided into, in rising order; the first begins at the minimum.
  let bands: [Band]
  /// The source that defines the scale and its bands.
  let source: Source

  /// A group on the scale; it extends to the start of the next group, or to the maximum.
  struct Band: Sendable {
    let label: LocalizedText
    /// The lowest figure in the band, such as 0.550 for “Medium”.
    let from: Decimal
  }

  /// Returns the index in `bands` of the band that contains a figure; nil on a scale without bands.
  func band(of value: Decimal) -> Int? {
    bands.lastIndex { $0.from <= value }
  }
}

extension Scale {
  /// Reads an entry of `scales`, except its id, and reports its errors; leaves out a band with an error.
  init?(_ mapping: inout YAMLMapping, id: String, entries: KeyFactEntries) {
    let ends = Self.readEnds(&mapping)
    let decimals = mapping.optional("decimals", .decimals)
    let bands = Self.readBands(&mapping, between: ends, text: entries.name)
    let source = mapping.required("source", .source(among: entries.sources))
    let finest = bands.map(\.from).max { $0.fractionDigits < $1.fractionDigits } ?? 0
    if let decimals, decimals < finest.fractionDigits {
      mapping.addError(
        "invalid-decimals",
        "the bands have more decimals than that: one begins at \(finest)",
        at: "decimals",
        fix: "write 'decimals: \(finest.fractionDigits)', or leave it out"
      )
      return nil
    }
    guard let ends, let source else { return nil }
    self.init(
      id: id,
      minimum: ends.lowerBound,
      maximum: ends.upperBound,
      decimals: decimals ?? finest.fractionDigits,
      bands: bands,
      source: source
    )
  }

  private static func readEnds(_ mapping: inout YAMLMapping) -> ClosedRange<Decimal>? {
    let minimum = mapping.required("minimum", .decimal)
    let maximum = mapping.required("maximum", .decimal)
    guard let minimum, let maximum else { return nil }
    if minimum < maximum { return minimum...maximum }
    mapping.addError(
      "scale-order",
      "the maximum of a scale must be above its minimum, \(minimum)",
      at: "maximum",
      fix: "correct 'minimum' or 'maximum'"
    )
    return nil
  }

  private static func readBands(
    _ mapping: inout YAMLMapping,
    between ends: ClosedRange<Decimal>?,
    text: YAMLReader<LocalizedText>
  ) -> [Band] {
    var previous: Decimal?
    return mapping.mappings("bands", of: "a band", isRequired: false) { band in
      let label = band.required("label", text)
      let from = band.required("from", .start(after: previous, between: ends))
      // Set even after an error, so that the next band is not mistaken for the first.
      previous = from ?? previous ?? ends?.lowerBound
      guard let label, let from else { return nil }
      return Band(label: label, from: from)
    }
  }
}

extension YAMLReader<Decimal> {
  /// Returns a reader for the start of a band; `previous` is the start of the band before it, nil for the first band.
  fileprivate static func start(after previous: Decimal?, between ends: ClosedRange<Decimal>?) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let start = try value.read(.decimal)
      guard let ends else { return start }
      guard let previous else {
        if start == ends.lowerBound { return start }
        throw value.error(
          "scale-order",
          "the first band must begin at the minimum of the scale, \(ends.lowerBound)",
          fix: "write 'from: \(ends.lowerBound)'"
        )
      }
      if start <= previous {
        throw value.error(
          "scale-order",
          "this band begins at \(start), but the one before it at \(previous)",
          fix: "put the bands in rising order"
        )
      }
      if start < ends.upperBound { return start }
      throw value.error(
        "scale-order",
        "a band must begin below the maximum of the scale, \(ends.upperBound)",
        fix: "correct 'from' or 'maximum'"
      )
    }
  }
}
