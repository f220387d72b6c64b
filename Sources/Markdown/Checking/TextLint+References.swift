import Foundation
import Text

extension TextLint {
  /// Warns about a link without square brackets, such as `9 (fact:active-projects)`; returns the index to continue at.
  mutating func checkTargetWithoutText(at index: Int) -> Int {
    guard
      let scheme = rules.referenceSchemes.first(where: { bytes[(index + 1)...].starts(with: "\($0):".utf8) }),
      let end = bytes[index..<content.range.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return index + 1 }
    let target = bytes[(index + 1)..<end]
    guard target.count > scheme.utf8.count + 1, !target.contains(where: \.isASCIIWhitespace) else {
      return index + 1
    }
    let name = String(decoding: target, as: UTF8.self)
    let word = figure(before: index)
    warn(
      "literal-link",
      "'(\(name))' stays in the text as it is",
      at: index,
      fix: "write '[\(word)](\(name))'"
    )
    return end + 1
  }

  /// Returns the last word of a text, or the last two if only the first of them has a digit, as in “35 per cent”.
  private func figure(before index: Int) -> String {
    let before = bytes[content.range.lowerBound..<index].suffix(Self.longestCode)
    let line = before.drop(while: \.isUTF8Continuation).split { $0 == 0x0A }.last ?? []
    let words = line.split(whereSeparator: \.isASCIIWhitespace).suffix(3)
    let start = words.lastIndex { $0.contains(where: \.isASCIIDigit) } ?? words.indices.last
    let figure = words[(start ?? words.endIndex)...].joined(separator: [0x20])
    return String(decoding: Array(figure), as: UTF8.self).trimmingCharacters(in: ["[", "]", "("])
  }

  /// No more bytes are searched for the end of template code, so that the time grows with the length of the text.
  private static let longestCode = 200

  /// Warns about `{{ population }}` and `{% … %}`, which work only in templates; returns the index to continue at.
  mutating func checkTemplateCode(at index: Int) -> Int {
    let isExpression = matches("{{", at: index)
    guard isExpression || matches("{%", at: index) else { return index + 1 }
    let rest = bytes[(index + 2)..<content.range.upperBound].prefix(Self.longestCode).prefix { !$0.isLineEnd }
    let close = rest.indices.first { rest[$0...].starts(with: isExpression ? "}}".utf8 : "%}".utf8) }
    guard let close else { return index + 2 }
    let code = String(decoding: bytes[index..<close + 2], as: UTF8.self)
    let name = String(decoding: bytes[(index + 2)..<close], as: UTF8.self).filter { !$0.isWhitespace }
    let scheme = rules.referenceSchemes.sorted().first ?? ""
    warn(
      "literal-code",
      "'\(code)' stays in the text as it is",
      at: index,
      fix: isExpression && !name.isEmpty && Slug.ascii(name) == name
        ? "write '[](\(scheme):\(name))'" : "leave it out: only templates have such code"
    )
    return close + 2
  }
}
