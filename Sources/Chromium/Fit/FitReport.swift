/// What `fit.js` finds in a page.
struct FitReport: Decodable, Sendable {
  /// How many pages of paper are marked with `data-page`.
  let count: Int
  /// What does not fit.
  var misfits: [Misfit] { findings.compactMap(\.misfit) }

  private let findings: [Finding]

  private struct Finding: Decodable {
    let kind: Kind
    let page: Int
    let side: Misfit.Side?
    let millimetres: Double?
    let box: String?
    let other: String?
    let boxes: [Misfit.Box]?

    enum Kind: String, Decodable {
      case leavesPage, cutsOff, overlap
    }

    var misfit: Misfit? {
      switch kind {
      case .leavesPage:
        guard let side, let millimetres, let boxes else { return nil }
        return .leavesPage(page: page, side: side, millimetres: millimetres, box: box, boxes: boxes)
      case .cutsOff:
        guard let side, let millimetres, let box else { return nil }
        return .cutsOff(page: page, side: side, millimetres: millimetres, box: box)
      case .overlap:
        guard let box, let other else { return nil }
        return .overlap(page: page, box: box, other: other)
      }
    }
  }
}
