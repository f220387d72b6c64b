import Foundation
import Text

/// A number in digits in a folded text, such as `12,400`, or another run of digits, such as `2.4.1`.
struct NumberToken {
  /// The range in the folded text, from the first digit to the last.
  let range: Range<Int>
  /// The groups of digits, and the separator before each but the first.
  private let groups: [Range<Int>]
  private let separators: [UInt8]
  private let bytes: [UInt8]

  /// Reads a number that begins with the digit at `start`.
  init(at start: Int, in bytes: [UInt8]) {
    var groups = [start..<Self.endOfDigits(bytes, from: start)]
    var separators: [UInt8] = []
    while let group = Self.group(after: groups[groups.count - 1], isFirst: groups.count == 1, in: bytes) {
      separators.append(bytes[group.lowerBound - 1])
      groups.append(group)
    }
    self.bytes = bytes
    self.groups = groups
    self.separators = separators
    range = start..<groups[groups.count - 1].upperBound
  }
}

extension NumberToken {
  /// Returns how many digits the whole part has; nil if the separators are not those of a number, as in a date.
  func wholeDigits(_ format: NumberFormat) -> Int? {
    // Four groups may be the address of a computer.
    if separators.count == 3, separators.allSatisfy({ $0 == UInt8(ascii: ".") }) { return nil }
    if isGroupedElsewhere { return groups.map(\.count).reduce(0, +) }
    var whole = groups.count
    if separators.last == format.decimal { whole -= 1 }
    let (heads, marks) = (groups[..<whole], separators.prefix(max(0, whole - 1)))
    guard let first = heads.first, marks.allSatisfy(format.isGrouping) else { return nil }
    if marks.isEmpty { return first.count }
    guard first.count <= 3, heads.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return heads.map(\.count).reduce(0, +)
  }

  /// Whether the number can only be one with the separators of another language, as 7,100,000 in a French text is.
  private var isGroupedElsewhere: Bool {
    guard let sign = separators.first, sign != 0x20, separators.count > 1, groups[0].count <= 3 else {
      return false
    }
    return separators.allSatisfy { $0 == sign } && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// Whether signs separate thousands; spaces may also separate the parts of a telephone number.
  var isGrouped: Bool { separators.contains { $0 != 0x20 } }

  /// Whether the number is written as a year, such as 2019.
  var isYear: Bool {
    groups.count == 1 && range.count == 4
      && (bytes[range.lowerBound...].starts(with: "19".utf8)
        || bytes[range.lowerBound...].starts(with: "20".utf8))
  }
}

extension NumberToken {
  private static func endOfDigits(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    return end
  }

  /// Returns the next group of digits; after a space, only three digits of a number such as `12 400` are a group.
  private static func group(after group: Range<Int>, isFirst: Bool, in bytes: [UInt8]) -> Range<Int>? {
    let start = group.upperBound + 1
    guard start < bytes.count, ".,' ".utf8.contains(bytes[start - 1]), bytes[start].isASCIIDigit else {
      return nil
    }
    let next = start..<endOfDigits(bytes, from: start)
    guard bytes[start - 1] == 0x20 else { return next }
    return next.count == 3 && (isFirst ? group.count <= 3 : group.count == 3) ? next : nil
  }
}

/// The separators of a locale in numbers, in canonical form.
struct NumberFormat: Sendable {
  let decimal: UInt8
  /// The separator between thousands, such as a comma, or a space for any kind of space.
  let grouping: UInt8

  init(_ cldr: CLDR) {
    decimal = Self.separator(in: cldr.format(Decimal(15) / 10, ".0")) ?? UInt8(ascii: ".")
    grouping = Self.separator(in: cldr.format(1_234_567, ". group-on-aligned")) ?? UInt8(ascii: ",")
  }

  /// Whether a separator may be between thousands: a space and an apostrophe may be in every language, and a point where
  /// it is not before decimals.
  func isGrouping(_ separator: UInt8) -> Bool {
    separator == grouping || " '".utf8.contains(separator)
      || (separator == UInt8(ascii: ".") && decimal != separator)
  }

  private static func separator(in number: String) -> UInt8? {
    CanonicalText.fold(number).utf8.first { !$0.isASCIIDigit }
  }
}
