/// A part of a printed page that does not fit.
public enum Misfit: Sendable, Hashable {
  /// Content beyond the edge of its page; `box` is the one that sticks out, if there is only one, and `boxes` are all
  /// boxes of the page, the tallest first.
  case leavesPage(page: Int, side: Side, millimetres: Double, box: String?, boxes: [Box])
  /// A box that clips its content.
  case cutsOff(page: Int, side: Side, millimetres: Double, box: String)
  /// Two boxes whose texts overlap.
  case overlap(page: Int, box: String, other: String)
  /// A number of printed pages that differs from the number of pages marked with `data-page`.
  case pageCount(marked: Int, printed: Int)
  /// Characters that no installed font contains, so that empty boxes appear instead.
  case lettersWithoutFont([String])

  /// An edge of a page or box.
  public enum Side: String, Sendable, Hashable, Decodable {
    case top, right, bottom, left
  }

  /// A part of a page.
  public struct Box: Sendable, Hashable, Decodable {
    /// Its name in messages.
    public let name: String
    /// Its height in millimetres.
    public let height: Double
  }
}

extension Misfit: CustomStringConvertible {
  /// The misfit, and its approximate size.
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

  /// Returns at least one, since zero would read as no misfit.
  private static func round(_ millimetres: Double) -> Int {
    max(1, Int(millimetres.rounded()))
  }
}
