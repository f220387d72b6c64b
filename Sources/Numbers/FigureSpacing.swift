import Foundation

/// Makes the spaces inside a figure no-break ones, so that no line ends between its parts.
///
/// Number words may still break, as they do in print, and so may a hedge before the number.
package struct FigureSpacing: Sendable {
  /// What the locale has between thousands if that is a space, as U+202F is in French.
  private let groupSpace: Unicode.Scalar

  init(_ cldr: CLDR) {
    let separator = cldr.format(1_234_567, ".").unicodeScalars.first { !("0"..."9").contains($0) }
    groupSpace = separator.flatMap { $0.properties.isWhitespace ? $0 : nil } ?? "\u{A0}"
  }

  /// Changes the text between the tags of HTML, from a byte offset to the end.
  package func join(_ html: inout [UInt8], from start: Int) {
    guard Self.mayNeedJoining(html[start...]) else { return }
    let joined = joined(String(decoding: html[start...], as: UTF8.self))
    html.replaceSubrange(start..., with: joined.utf8)
  }
}

extension FigureSpacing {
  /// Returns whether there is a space and a digit outside of tags.
  private static func mayNeedJoining(_ html: ArraySlice<UInt8>) -> Bool {
    var (isTag, hasSpace, hasDigit) = (false, false, false)
    for byte in html {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"): isTag = false
      case 0x20, 0x0A, 0x0D, 0x09: hasSpace = hasSpace || !isTag
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC0...: hasDigit = hasDigit || !isTag
      default: break
      }
    }
    return hasSpace && hasDigit
  }

  private func joined(_ html: String) -> String {
    var scalars = Array(html.unicodeScalars)
    let visible = Self.visible(scalars)
    var hasDigit = false
    for (place, index) in visible.enumerated() {
      if scalars[index].isDigit { hasDigit = true }
      guard scalars[index].isPlainSpace, place > 0, place + 1 < visible.count else { continue }
      let next = scalars[visible[place + 1]]
      if hasDigit {
        let isInNumber = scalars[visible[place - 1]].isDigit && next.isDigit
        scalars[index] = isInNumber ? groupSpace : "\u{A0}"
      } else if next.isDigit, Self.isCurrency(visible[..<place].map { scalars[$0] }) {
        scalars[index] = "\u{A0}"
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Returns the places that are in no tag.
  private static func visible(_ scalars: [Unicode.Scalar]) -> [Int] {
    var isTag = false
    return scalars.indices.filter { index in
      defer { if scalars[index] == ">" { isTag = false } }
      if scalars[index] == "<" { isTag = true }
      return !isTag
    }
  }

  /// Returns whether the last word of a text is a currency's sign or code, such as `US$` or `USD`.
  private static func isCurrency(_ text: [Unicode.Scalar]) -> Bool {
    let word = text.reversed().prefix { !$0.properties.isWhitespace }
    if word.contains(where: { $0.properties.generalCategory == .currencySymbol }) { return true }
    return word.count == 3 && word.allSatisfy(\.properties.isUppercase)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.numericType == .decimal }
  fileprivate var isPlainSpace: Bool { self == " " || self == "\n" || self == "\r" || self == "\t" }
}
