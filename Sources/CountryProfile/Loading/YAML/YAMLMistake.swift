import Diagnostics
import Foundation
import Yams

/// A text that is not YAML, explained to someone who has never heard of YAML.
///
/// Each handler knows one of the slips that people really make; what none of them knows is passed on in the
/// parser's own words with its place.
struct YAMLMistake {
  private let yaml: YAMLText
  private let problem: String
  private let mark: YAMLMark?
  private let contextMark: YAMLMark?
  private let contextText: String

  init(_ error: any Error, in yaml: YAMLText) {
    self.yaml = yaml
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      (self.problem, self.mark) = (problem, YAMLMark(mark))
      (contextMark, contextText) = ((context?.mark).map(YAMLMark.init), context?.text ?? "")
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      (self.problem, self.mark) = ("duplicate", YAMLMark(context.mark))
      (contextMark, contextText) = (nil, keys.first ?? "")
    case YamlError.reader(let problem, _, _, _):
      (self.problem, self.mark) = (problem, nil)
      (contextMark, contextText) = (nil, "reader")
    default:
      (self.problem, self.mark) = (String(describing: error), nil)
      (contextMark, contextText) = (nil, "")
    }
  }

  /// What to tell the editor.
  var diagnostic: Diagnostic {
    duplicateKey ?? controlCharacter ?? tab ?? apostrophe ?? missingQuote ?? textBehindValue ?? colonInText
      ?? missingSpace ?? missingColon ?? startsWithSign ?? unclosedBracket ?? secondDocument ?? badIndentation
      ?? yaml.error("this is not valid YAML: \(problem)", at: offset)
  }
}

extension YAMLMistake {
  private var offset: Int { yaml.offset(of: mark) }

  /// Where the construct begins that the mistake is in.
  private var contextOffset: Int { yaml.offset(of: contextMark ?? mark) }

  private var duplicateKey: Diagnostic? {
    guard problem == "duplicate" else { return nil }
    let first = yaml.source.place(at: offset)
    return .error(
      "'\(contextText)' is given twice",
      in: yaml.source,
      at: placeOfKey(contextText, below: offset) ?? offset,
      fix: "keep one of the two lines",
      notes: [Diagnostic.Note("the first one", at: first)]
    )
  }

  /// Where a key stands again among the lines that belong together with that of its first place.
  private func placeOfKey(_ key: String, below first: Int) -> Int? {
    let column = first - yaml.lineStart(of: first)
    for start in yaml.lineStarts(after: first) {
      let line = yaml.line(at: start)
      let text = line.drop { $0 == 0x20 }
      if text.isEmpty || text.first == UInt8(ascii: "#") { continue }
      let indentation = text.startIndex - start
      // Such a line, which may begin another entry of a list, ends the lines that belong together.
      if indentation < column { return nil }
      if indentation == column, name(ofLineAt: start) == key { return text.startIndex }
    }
    return nil
  }

  private func name(ofLineAt offset: Int) -> String {
    String(decoding: yaml.key(at: offset), as: UTF8.self).trimmingCharacters(in: ["\"", "'", " "])
  }

  private var controlCharacter: Diagnostic? {
    guard contextText == "reader" else { return nil }
    let place =
      yaml.range.first { index in
        let byte = yaml.source.bytes[index]
        return byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) || byte == 0x7F
      } ?? yaml.range.lowerBound
    return yaml.error(
      "there is an invisible control character here",
      at: place,
      fix: "delete it: retype the text around this place"
    )
  }

  private var tab: Diagnostic? {
    let blank = yaml.line(at: offset).prefix { $0 == 0x20 || $0 == 0x09 }
    guard let tab = blank.firstIndex(of: 0x09) else { return nil }
    return yaml.error("there is a tab at the start of this line", at: tab, fix: "replace it with spaces")
  }
}

/// Texts that begin or end where their writer did not mean it.
extension YAMLMistake {
  private static let quoteText = "put the whole text in quotes: \"…\""

  private var apostrophe: Diagnostic? {
    let place = contextText.contains("quoted scalar") ? contextOffset : offset
    guard let value = yaml.value(at: place), value.first == 0x27,
      value.dropFirst().dropLast().contains(0x27)
    else { return nil }
    return yaml.error(
      "the apostrophe inside this text ends it",
      at: value.startIndex,
      fix: "put the text in double quotes: \"…\""
    )
  }

  private var missingQuote: Diagnostic? {
    guard contextText.contains("quoted scalar") else { return nil }
    if let value = yaml.value(at: contextOffset), value.dropFirst().contains(0x5C) {
      return yaml.error(
        "a backslash has a special meaning between double quotes",
        at: offset,
        fix: "write two backslashes, or use single quotes"
      )
    }
    return yaml.error(
      "this quote is never closed",
      at: contextOffset,
      fix: "put the same quote at the end of the text"
    )
  }

  private var textBehindValue: Diagnostic? {
    guard problem.contains("did not find expected"), let value = yaml.value(at: offset),
      value.startIndex < offset
    else { return nil }
    switch value.first {
    case UInt8(ascii: "\""):
      return yaml.error(
        "the text goes on after the quote that ends it",
        at: offset,
        fix: "put the whole text between the quotes, and write \\\" for a quote inside it"
      )
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"):
      return yaml.error("a text can't begin with this sign", at: value.startIndex, fix: Self.quoteText)
    default:
      return nil
    }
  }

  private var colonInText: Diagnostic? {
    guard problem.hasPrefix("mapping values are not allowed"), let value = yaml.value(at: offset),
      value.startIndex < offset
    else { return nil }
    let key = String(decoding: yaml.key(at: offset), as: UTF8.self)
    let text = String(decoding: value, as: UTF8.self).replacing("\"", with: "\\\"")
    return yaml.error(
      "a text with a colon in it needs quotes around it",
      at: offset,
      fix: "write: \(key): \"\(text)\""
    )
  }

  private var startsWithSign: Diagnostic? {
    guard
      problem.contains("cannot start any token") || problem.contains("alias")
        || problem.contains("keys are not allowed")
        || problem.contains("entries are not allowed")
        || ["directive", "alias", "anchor", "tag"].contains(where: contextText.contains)
    else { return nil }
    return yaml.error("a text can't begin with this sign", at: contextOffset, fix: Self.quoteText)
  }
}

/// Lines that are not `name: value`, or stand where they do not belong.
extension YAMLMistake {
  private var missingSpace: Diagnostic? {
    yaml.missingSpace(at: offset) ?? yaml.missingSpace(at: contextOffset)
      ?? yaml.line(above: offset).flatMap { yaml.missingSpace(at: $0.startIndex) }
  }

  private var missingColon: Diagnostic? {
    guard problem.contains("could not find expected ':'") else { return nil }
    return yaml.error(
      "this line has no colon",
      at: contextOffset,
      fix: "write 'name: value', or put spaces before it if it belongs to the line above"
    )
  }

  private var unclosedBracket: Diagnostic? {
    guard contextText.contains("flow") else { return nil }
    return yaml.error(
      "this bracket is never closed, or a comma is missing",
      at: contextOffset,
      fix: "close it, put commas between the entries, and quote texts that hold commas or brackets"
    )
  }

  private var secondDocument: Diagnostic? {
    guard problem.contains("document") else { return nil }
    let lines = [yaml.line(at: offset), yaml.line(above: offset)].compactMap(\.self)
    let end = lines.first { $0.starts(with: "---".utf8) || $0.starts(with: "...".utf8) }
    return end.map {
      yaml.error("for YAML, the text ends at this line", at: $0.startIndex, fix: "remove this line")
    }
  }

  private var badIndentation: Diagnostic? {
    guard
      problem.contains("did not find expected") || problem.hasPrefix("mapping values are not allowed")
        || contextText.contains("block")
    else { return nil }
    let line = yaml.line(at: offset)
    let isContinued = yaml.value(at: offset).map { $0.startIndex > offset } ?? false
    let text = line.firstIndex { $0 != 0x20 } ?? offset
    return yaml.error(
      "this line does not fit the lines above it",
      at: isContinued ? text : offset,
      fix: "give lines that belong together the same number of spaces, and quote texts with \" or ' in them"
    )
  }
}
