/// A telephone number as readers see it, which links can dial (RFC 3966).
package struct TelephoneNumber: Sendable, Hashable {
  /// The number as it is written, such as `+856 21 267 734 ext. 12`.
  package let display: String
  /// The number without its extension.
  private let number: String
  /// The digits that are dialled when the number answers; nil if there are none.
  private let extensionNumber: String?

  /// Parses a number as people write it, with an extension such as `ext. 12`.
  package init(_ text: String) throws(AddressMistake) {
    display = try Self.whole(text)
    (number, extensionNumber) = Self.split(display)
    if let mistake = Self.mistake(in: number, of: text) { throw mistake }
  }

  /// The link that dials it, such as `tel:+85621267734;ext=12`.
  package var link: String {
    let digits = number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    return "tel:\(digits)\(extensionNumber.map { ";ext=\($0)" } ?? "")"
  }

  /// Whether it can be dialled from abroad too, or is a short one such as that of the police.
  package var isComplete: Bool {
    number.hasPrefix("+") || number.count(where: \.isNumber) <= 6
  }
}

extension TelephoneNumber {
  private static let usual = "write it with its country code, such as +856 21 267 734"
  private static let separators = " \u{A0}\u{202F}-‐‑–.()"

  private static func whole(_ text: String) throws(AddressMistake) -> String {
    guard text.contains(where: \.isNumber) else {
      throw AddressMistake("'\(text)' is no telephone number", fix: "\(usual), or leave the line out")
    }
    let separator = #/[/,;&|\n]| (?:or|and|ou|et|ຫຼື) /#
    let numbers = text.split(separator: separator).map { $0.trimming(while: \.isWhitespace) }.filter {
      $0.count(where: \.isNumber) > 2 && $0.allSatisfy(isAllowed)
    }
    if numbers.count > 1 {
      let isWhole = numbers.allSatisfy { $0.hasPrefix("+") }
      throw AddressMistake(
        "there is more than one telephone number in '\(text)'",
        fix: isWhole
          ? "write: [\(numbers.map { "\"\($0)\"" }.joined(separator: ", "))]"
          : "write each whole, on a line of its own that begins with '- '"
      )
    }
    return text.hasPrefix("tel:") ? String(text.dropFirst(4)) : text
  }

  private static func split(_ text: String) -> (String, extensionNumber: String?) {
    let pattern = #/^(.*?)[ ,;]*(?:ext\.?|extension|poste|x|ext=) *([0-9]{1,8})$/#.ignoresCase()
    guard let match = text.wholeMatch(of: pattern) else { return (text, nil) }
    return (String(match.1), String(match.2))
  }

  private static func mistake(in number: String, of text: String) -> AddressMistake? {
    let digits = number.filter { $0.isASCII && $0.isNumber }
    if number.contains("(0)") {
      let right = number.replacing("(0)", with: " ").split(separator: " ").joined(separator: " ")
      return AddressMistake("'(0)' is not dialled after the code of a country", right: right)
    }
    if number.hasPrefix("00") {
      return AddressMistake("'00' is dialled in some countries only", right: "+\(number.dropFirst(2))")
    }
    if let wrong = number.first(where: { !isAllowed($0) }) { return mistake(at: wrong, in: number) }
    if number.dropFirst().contains("+") {
      return AddressMistake("there is a '+' inside the number '\(text)'", fix: usual)
    }
    if number.hasPrefix("+0") {
      return AddressMistake("no code of a country begins with 0", fix: usual)
    }
    return (3...15).contains(digits.count)
      ? nil : AddressMistake("a telephone number has 3 to 15 digits, not \(digits.count)", fix: usual)
  }

  /// Finds what a number ends with that is none of it, such as the hours at which it is answered.
  private static func mistake(at wrong: Character, in text: String) -> AddressMistake {
    let number = text.prefix { isAllowed($0) }
    let words = text.dropFirst(number.count).drop { !$0.isLetter && !$0.isNumber }
    let bare = String(number.reversed().drop { !$0.isNumber }.reversed())
    guard bare.count(where: \.isNumber) > 2, words.contains(where: \.isLetter) else {
      return AddressMistake("there can't be '\(wrong)' in a telephone number", fix: usual)
    }
    let hours = words.hasSuffix(")") ? words.dropLast() : words
    return AddressMistake(
      "'\(words)' is no part of a telephone number",
      fix: "write: {number: \"\(bare)\", hours: \"\(hours)\"}"
    )
  }

  private static func isAllowed(_ character: Character) -> Bool {
    character == "+" || character.isASCII && character.isNumber || separators.contains(character)
  }
}

extension TelephoneNumber {
  /// Returns what is wrong with the part after `tel:` of a link.
  package static func mistake(inLink rest: String) -> AddressMistake? {
    let decoded = PercentEncoding.decoded(rest)
    let number = decoded.prefix { $0 != ";" }
    let parameters = decoded.dropFirst(number.count)
    if number.isEmpty {
      return AddressMistake(
        "no number follows 'tel:'",
        fix: "write 'tel:' and the number, such as tel:+85621267734"
      )
    }
    do throws(AddressMistake) {
      let parsed = try TelephoneNumber(String(number))
      guard number.contains(where: { !$0.isASCII || $0 == " " }) || parsed.extensionNumber != nil else {
        return nil
      }
      return AddressMistake(
        "there are other signs in '\(number)' than a link can have",
        right: parsed.link + parameters
      )
    } catch {
      return error.completed { "tel:\($0.filter { !separators.contains($0) })\(parameters)" }
    }
  }
}

extension Substring {
  fileprivate func trimming(while condition: (Character) -> Bool) -> String {
    String(String(drop(while: condition).reversed()).drop(while: condition).reversed())
  }
}
