/// The layout of a page, as the script `fit.js` measures it in the browser and returns it in JSON.
struct FitReport: Decodable, Sendable {
  /// The number of elements with `data-page`, each of which should be one printed page.
  private let count: Int
  private let problems: [Problem]
  private let lettersWithoutFont: [String]

  /// Returns all misfits; `printed` is the number of pages in the print, which may differ from `count`.
  func misfits(printed: Int) -> [Misfit] {
    let missing: [Misfit] = lettersWithoutFont.isEmpty ? [] : [.lettersWithoutFont(lettersWithoutFont)]
    return problems.compactMap(\.misfit) + missing
      + (printed == count ? [] : [.pageCount(marked: count, printed: printed)])
  }

  private struct Problem: Decodable {
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
