/// Converts texts to slugs: names that are safe in addresses.
package enum Slug {
  /// Returns a slug of ASCII letters, digits and hyphens, such as `urban-population` for `Urban population`.
  package static func ascii(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }
}

extension Slug {
  /// Returns the letters and digits of a text in lower case, with hyphens between words; empty if there are none.
  ///
  /// Letters of all scripts keep their marks, since a Lao word without its vowel signs is a different word.
  package static func allScripts(_ text: String) -> String {
    asciiSlug(of: text) ?? scalarSlug(of: text)
  }

  /// Returns the slug of a text that contains only ASCII; nil for any other text.
  private static func asciiSlug(of text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } ? asciiSlug(of: bytes) : nil }
  }

  private static func asciiSlug(of text: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: text.count) { slug in
      var count = 0
      var isBetweenWords = false
      for byte in text {
        if byte.isASCIIAlphanumeric {
          if isBetweenWords, count > 0 { append(UInt8(ascii: "-"), to: slug, &count) }
          isBetweenWords = false
          append(byte.asciiLowercased, to: slug, &count)
        } else if isSpace(byte) {
          isBetweenWords = true
        }
      }
      return count
    }
  }

  private static func append(_ byte: UInt8, to slug: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
    slug[count] = byte
    count += 1
  }

  private static func scalarSlug(of text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var isBetweenWords = false
    for scalar in text.unicodeScalars {
      switch role(of: scalar) {
      case .word:
        if isBetweenWords, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        isBetweenWords = false
        appendLowercase(scalar, to: &slug)
      case .space: isBetweenWords = true
      case .dropped: break
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private enum Role {
    case word, space, dropped
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    if scalar.isASCII {
      let byte = UInt8(ascii: scalar)
      if byte.isASCIIAlphanumeric { return .word }
      return isSpace(byte) ? .space : .dropped
    }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      .word
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .dashPunctuation, .connectorPunctuation:
      .space
    default: .dropped
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte.isASCIIWhitespace || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "/")
  }

  private static func appendLowercase(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
    guard scalar.isASCII else {
      slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      return
    }
    slug.append(UInt8(ascii: scalar).asciiLowercased)
  }
}
