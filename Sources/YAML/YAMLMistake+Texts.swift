import Diagnostics
import Foundation

/// Recognises texts with missing or wrong quotes, such as an unquoted text with a colon in it.
extension YAMLMistake {
  private static let quoteText = "put the whole text in quotes: \"…\""

  var apostrophe: Diagnostic? {
    let place = contextText.contains("quoted scalar") ? contextOffset : offset
    guard let value = yaml.value(at: place), value.first == 0x27,
      value.dropFirst().dropLast().contains(0x27)
    else { return nil }
    return yaml.error(
      "apostrophe-in-quotes",
      "the apostrophe inside this text ends it",
      at: value.startIndex,
      fix: "put the text in double quotes: \"…\""
    )
  }

  var missingQuote: Diagnostic? {
    guard contextText.contains("quoted scalar") else { return nil }
    if let value = yaml.value(at: contextOffset), value.dropFirst().contains(0x5C) {
      return yaml.error(
        "backslash-in-quotes",
        "a backslash has a special meaning between double quotes",
        at: offset,
        fix: "write two backslashes, or use single quotes"
      )
    }
    return yaml.error(
      "unclosed-quote",
      "this quote is never closed",
      at: contextOffset,
      fix: "put the same quote at the end of the text"
    )
  }

  var textBehindValue: Diagnostic? {
    guard problem.contains("did not find expected"), let value = yaml.value(at: offset),
      value.startIndex < offset
    else { return nil }
    switch value.first {
    case UInt8(ascii: "\""):
      return yaml.error(
        "text-after-quote",
        "the text goes on after the quote that ends it",
        at: offset,
        fix: "put the whole text between the quotes, and write \\\" for a quote inside it"
      )
    case UInt8(ascii: ">") where value.dropFirst().drop { $0 == 0x20 }.first?.isASCIIDigit == true:
      let number = String(decoding: value.dropFirst(), as: UTF8.self).trimmingCharacters(in: .whitespaces)
      return yaml.error(
        "leading-sign",
        "a number can't begin with '>'",
        at: value.startIndex,
        fix: "write \(number) and a line 'qualifier: over'"
      )
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"):
      return yaml.error(
        "leading-sign",
        "a text can't begin with this sign",
        at: value.startIndex,
        fix: Self.quoteText
      )
    default:
      return nil
    }
  }

  var colonInText: Diagnostic? {
    guard problem.hasPrefix("mapping values are not allowed"), let value = yaml.value(at: offset),
      value.startIndex < offset
    else { return nil }
    let key = String(decoding: yaml.key(at: offset), as: UTF8.self)
    let text = String(decoding: value, as: UTF8.self).replacing("\"", with: "\\\"")
    return yaml.error(
      "unquoted-colon",
      "a text with a colon in it needs quotes around it",
      at: offset,
      fix: "write: \(key): \"\(text)\""
    )
  }

  var startsWithSign: Diagnostic? {
    guard
      problem.contains("cannot start any token") || problem.contains("alias")
        || problem.contains("keys are not allowed")
        || problem.contains("entries are not allowed")
        || ["directive", "alias", "anchor", "tag"].contains(where: contextText.contains)
    else { return nil }
    return yaml.error(
      "leading-sign",
      "a text can't begin with this sign",
      at: contextOffset,
      fix: Self.quoteText
    )
  }
}
