/// A fault in the layout of a print: content that does not fit, a wrong number of pages, or letters without a font.
public enum Misfit: Sendable, Hashable {
  /// Content runs over an edge of its page.
  ///
  /// `box` is the box to blame, nil where that is unclear; `boxes` are all boxes of the page, the tallest first.
  case leavesPage(page: Int, side: Side, millimetres: Double, box: String?, boxes: [Box])
  /// A box hides a part of its own content; `millimetres` is the size of the hidden part.
  case cutsOff(page: Int, side: Side, millimetres: Double, box: String)
  /// The texts of two boxes are printed over each other; neither box is inside the other.
  case overlap(page: Int, box: String, other: String)
  /// The number of printed pages differs from the number of elements with `data-page`.
  case pageCount(marked: Int, printed: Int)
  /// No installed font contains these characters, so empty boxes appear instead.
  case lettersWithoutFont([String])

  /// The edge over which content runs; the raw values are the strings that `fit.js` returns.
  public enum Side: String, Sendable, Hashable, Decodable {
    case top, right, bottom, left
  }

  /// An element that has a name in the template, as in `data-box="Key figures"`.
  public struct Box: Sendable, Hashable, Decodable {
    /// The value of `data-box`, by which messages call the box.
    public let name: String
    /// The height in millimetres; 96 CSS pixels are 25.4 mm.
    public let height: Double
  }
}

extension Misfit: CustomStringConvertible {
  /// The message, such as `'Map' on page 1 cuts off about 20 mm at its right`.
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

  /// Rounds to at least one, since “0 mm” would read as if the content fitted.
  private static func round(_ millimetres: Double) -> Int {
    max(1, Int(millimetres.rounded()))
  }
}
