/// The name of a computer on the internet, such as `www.iom.int` (RFC 952, 1035 and 5890).
struct HostName {
  let text: String
  /// Whether the name may be that of a computer which only its own network finds, such as `localhost`.
  var mayBeLocal = false

  /// What is wrong with the name; nil if it can lead somewhere.
  var mistake: AddressMistake? {
    if text.isEmpty { return AddressMistake("there is no name of a site in it", fix: Self.usual) }
    if text.hasPrefix("["), text.hasSuffix("]") { return nil }
    if let right = withoutSlips, right != text {
      return AddressMistake("there can't be '\(slip)' in the name of a site", right: right)
    }
    if let wrong = text.unicodeScalars.first(where: { !Self.allows($0) }) {
      return AddressMistake("there can't be '\(wrong)' in the name of a site", fix: "correct '\(text)'")
    }
    return mistakeInParts(text.split(separator: ".", omittingEmptySubsequences: false))
  }
}

extension HostName {
  private static let usual = "write it whole, such as https://www.example.org/"

  /// The first wrong sign: a comma instead of a dot, or a dot too many.
  private var slip: String {
    text.contains(",") ? "," : text.contains("..") ? ".." : text.hasPrefix(".") ? "." : " "
  }

  /// The name with dots in the right places; nil if there is nothing left.
  private var withoutSlips: String? {
    let parts = text.split { $0 == "," || $0 == "." || $0.isWhitespace }
    let end = text.hasSuffix(".") && !text.hasSuffix("..") ? "." : ""
    return parts.isEmpty ? nil : parts.joined(separator: ".") + end
  }

  private static func allows(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isAlphabetic || scalar.properties.isXIDContinue }
    return UInt8(ascii: scalar).isASCIIAlphanumeric || "-._".unicodeScalars.contains(scalar)
  }

  private func mistakeInParts(_ parts: [Substring]) -> AddressMistake? {
    let parts = parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
    if parts.count == 1, parts.first == "localhost" { return mayBeLocal ? nil : Self.ownComputer(text) }
    if parts.allSatisfy({ $0.utf8.areASCIIDigits }) { return mistakeInNumbers(parts.compactMap { Int($0) }) }
    if let hyphen = parts.first(where: { $0.hasPrefix("-") || $0.hasSuffix("-") }) {
      return AddressMistake("'\(hyphen)' can't begin or end with a hyphen", fix: "correct '\(text)'")
    }
    guard parts.count > 1, let end = parts.last, !end.utf8.allSatisfy(\.isASCIIDigit) else {
      return AddressMistake(
        "'\(text)' is no whole name of a site",
        fix: "write all of it, with an end such as '.org'"
      )
    }
    let isTooLong = text.utf8.count > 253 || parts.contains { $0.utf8.count > 63 }
    return isTooLong ? AddressMistake("the name of this site is too long", fix: "correct it") : nil
  }

  /// Checks an address in numbers such as `192.0.2.1`.
  private func mistakeInNumbers(_ numbers: [Int]) -> AddressMistake? {
    guard numbers.count == 4, numbers.allSatisfy({ $0 < 256 }) else {
      return AddressMistake("'\(text)' is no address of a computer", fix: "write the name of the site")
    }
    let isPrivate =
      [10, 127].contains(numbers[0]) || numbers.prefix(2) == [192, 168]
      || (numbers[0] == 172 && (16...31).contains(numbers[1]))
    return isPrivate && !mayBeLocal ? Self.ownComputer(text) : nil
  }

  private static func ownComputer(_ text: String) -> AddressMistake {
    AddressMistake(
      "'\(text)' leads only to a computer of your own",
      fix: "write the address at which everybody finds it"
    )
  }
}

/// What is wrong with an address, and what to write instead.
package struct AddressMistake: Error, Equatable {
  package let message: String
  /// The whole address as it was probably meant; nil if that is not known.
  package let right: String?
  private let advice: String

  package init(_ message: String, right: String) {
    (self.message, self.right, advice) = (message, right, "")
  }

  package init(_ message: String, fix: String) {
    (self.message, right, advice) = (message, nil, fix)
  }

  package var fix: String { right.map { "write '\($0)'" } ?? advice }

  /// Completes the right address of a part, such as the name of a site, to that of the whole.
  func completed(_ whole: (String) -> String) -> AddressMistake {
    right.map { AddressMistake(message, right: whole($0)) } ?? self
  }
}
