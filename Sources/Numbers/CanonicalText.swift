import Foundation

/// Converts texts for comparison, so that case and the kinds of spaces, hyphens, apostrophes and digits do not matter.
enum CanonicalText {
  /// Returns the canonical form of a text; unlike `text(_:)`, keeps a space at the start and at the end.
  static func fold(_ text: String) -> String {
    var result = ""
    var wasSpace = false
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      // Drops soft hyphens, zero-width spaces, and the direction marks that Foundation puts into Arabic numbers.
      case 0x200E, 0x200F, 0x2066...0x2069, 0xAD, 0x200B, 0x61C: continue
      case 0x2019, 0x2BC: result.unicodeScalars.append("'")
      case 0x2010, 0x2011, 0x2013, 0x2212: result.unicodeScalars.append("-")
      // Superscript letters and digits, as in 9ᵉ and km².
      case 0x1D49: result.append("e")
      case 0x02B3: result.append("r")
      case 0x1D48: result.append("d")
      case 0xB2: result.append("2")
      case 0xB3: result.append("3")
      case 0x66A: result.unicodeScalars.append("%")
      default:
        if scalar.properties.isWhitespace {
          if !wasSpace { result.append(" ") }
          wasSpace = true
          continue
        }
        if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
          result.append(String(Int(digit)))
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
      wasSpace = false
    }
    return result
  }

  static func trim(_ text: some StringProtocol) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  static func text(_ text: String) -> String { trim(fold(text)) }
}
