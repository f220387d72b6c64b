/// A fault in the layout of a print: content that does not fit, too few or many pages, or letters without a font.
public enum Misfit: Sendable, Hashable {
  /// Content beyond an edge of its page. `box` is the box to blame, nil where that is unclear; `boxes` are all boxes of
  /// the page, the tallest first.
  case leavesPage(page: Int, side: Side, millimetres: Double, box: String?, boxes: [Box])
  /// A box that hides a part of its own content; `millimetres` is the size of the hidden part.
  case cutsOff(page: Int, side: Side, millimetres: Double, box: String)
  /// Two boxes whose texts are printed over each other; neither box is inside the other.
  case overlap(page: Int, box: String, other: String)
  /// A number of printed pages other than the number of elements with `data-page`.
  case pageCount(marked: Int, printed: Int)
  /// Characters that no installed font contains, so that empty boxes appear instead.
  case lettersWithoutFont([String])

  /// The edge that content runs over; the raw values are those that `fit.js` returns.
  public enum Side: String, Sendable, Hashable, Decodable {
    case top, right, bottom, left
  }

  /// An element to which the template gives a name with `data-box`.
  public struct Box: Sendable, Hashable, Decodable {
    /// The value of `data-box`, such as `Key figures`, as messages show it.
    public let name: String
    /// In millimetres, 25.4 for 96 CSS pixels.
    public let height: Double
  }
}

extension Misfit: CustomStringConvertible {
  /// Words for a message, such as `'Map' on page 1 cuts off about 20 mm at its right`.
  public var description: String {
    switch self {
    case .leavesPage(let page, let side, let excess, let box, let boxes):
      let subject = box.map { "'\($0)'" } ?? "the content"
      let tallest = boxes.prefix(3).map { "'\($0.name)' (\(Int($0.height.rounded())) mm)" }
      let list = tallest.isEmpty ? "" : "; the tallest boxes there are \(tallest.joined(separator: ", "))"
      return "\(subject) runs over the \(side) of page \(page) by about \(Self.round(excess)) mm" + list
    case .cutsOff(let page, let side, let excess, let box):
      return "'\(box)' on page \(page) cuts off about \(Self.round(excess)) mm at its \(side)"
    case .overlap(let page, let box, let other):
      return "the texts of '\(box)' and '\(other)' stand on each other on page \(page)"
    case .lettersWithoutFont(let letters):
      let shown = letters.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
      let rest = letters.count > 5 ? " and \(letters.count - 5) more" : ""
      return "no font of this computer has the letters \(shown)\(rest)"
    case .pageCount(let marked, let printed):
      return "\(printed) \(printed == 1 ? "page is" : "pages are") printed, where there should be \(marked)"
    }
  }

  /// Rounds to at least one, since zero millimetres would read as no misfit.
  private static func round(_ millimetres: Double) -> Int {
    max(1, Int(millimetres.rounded()))
  }
}
