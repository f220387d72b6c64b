/// Something on a printed page that does not fit.
public enum Misfit: Sendable, Hashable {
  /// Content that leaves its page; `box` is the one that sticks out, if it is a single one, and `boxes` are all that
  /// the page has, the tallest first.
  case leavesPage(page: Int, side: Side, millimetres: Double, box: String?, boxes: [Box])
  /// A box that cuts its content off.
  case cutsOff(page: Int, side: Side, millimetres: Double, box: String)
  /// Two boxes whose texts overlap.
  case overlap(page: Int, box: String, other: String)
  /// More or fewer pages of paper than the page marks with `data-page`.
  case pageCount(marked: Int, printed: Int)
  /// Letters that no font of the computer has, so that empty boxes are shown instead.
  case lettersWithoutFont([String])

  /// An edge of a page or box.
  public enum Side: String, Sendable, Hashable, Decodable {
    case top, right, bottom, left
  }

  /// A part of a page.
  public struct Box: Sendable, Hashable, Decodable {
    /// Its name, for readers.
    public let name: String
    /// How tall it is, in millimetres.
    public let height: Double
  }
}

extension Misfit: CustomStringConvertible {
  /// What does not fit, and by about how much.
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

  /// At least one: less would read as none.
  private static func round(_ millimetres: Double) -> Int {
    max(1, Int(millimetres.rounded()))
  }
}
