import Foundation

extension KeyFact {
  /// How a figure is drawn.
  enum Chart: Sendable {
    /// As its part of a hundred.
    case share
    /// As its place on a scale.
    case scale(Scale)

    /// What `key-facts.yaml` calls a part of a hundred; no scale can have this id.
    static let shareID = "share"

    /// The scale that the figure has its place on; nil for a part of a hundred.
    var scale: Scale? {
      if case .scale(let scale) = self { scale } else { nil }
    }

    /// The figures at the two ends of the picture.
    var ends: ClosedRange<Decimal> {
      scale.map { $0.minimum...$0.maximum } ?? 0...100
    }
  }
}
