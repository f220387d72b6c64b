import Diagnostics
import Yams

/// A text that is not YAML, explained to someone who has never heard of YAML.
///
/// Each handler knows one of the slips that people really make; what none of them knows is passed on in the
/// parser's own words with its place.
struct YAMLMistake {
  private let yaml: YAMLText
  private let problem: String
  private let mark: Mark?
  private let contextMark: Mark?
  private let contextText: String

  init(_ error: any Error, in yaml: YAMLText) {
    self.yaml = yaml
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      (self.problem, self.mark) = (problem, mark)
      (contextMark, contextText) = (context?.mark, context?.text ?? "")
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      (self.problem, self.mark) = ("duplicate", context.mark)
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
    duplicateKey ?? controlCharacter ?? tab ?? apostrophe ?? missingQuote ?? colonInText ?? missingSpace
      ?? missingColon ?? startsWithSign ?? unclosedBracket ?? badIndentation
      ?? yaml.error("this is not valid YAML: \(problem)", at: offset)
  }
}

extension YAMLMistake {
  private var offset: Int { yaml.offset(of: mark) }

  private var duplicateKey: Diagnostic? {
    guard problem == "duplicate" else { return nil }
    let first = yaml.source.place(at: offset)
    let second = placesOfKey(contextText).last ?? offset
    return .error(
      "'\(contextText)' is given twice",
      in: yaml.source,
      at: second,
      fix: "keep one of the two lines",
      notes: [Diagnostic.Note("the first one", at: first)]
    )
  }

  private func placesOfKey(_ key: String) -> [Int] {
    let indentation = indentation(ofLineAt: offset)
    return lineStarts(from: offset).filter { start in
      self.indentation(ofLineAt: start) == indentation
        && yaml.source.bytes[(start + indentation)...].starts(with: Array((key + ":").utf8))
    }.map { $0 + indentation }
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
    let start = lineStart(of: offset)
    let blank = yaml.source.bytes[start...].prefix { $0 == 0x20 || $0 == 0x09 }
    guard let tab = blank.firstIndex(of: 0x09) else { return nil }
    return yaml.error("there is a tab at the start of this line", at: tab, fix: "replace it with spaces")
  }

  private var apostrophe: Diagnostic? {
    guard let (start, value) = valueOfLine(at: contextMark ?? mark), value.first == 0x27,
      value.dropFirst().dropLast().contains(0x27)
    else { return nil }
    return yaml.error(
      "the apostrophe inside this text ends it",
      at: start,
      fix: "put the text in double quotes: \"…\""
    )
  }

  private var missingQuote: Diagnostic? {
    guard contextText.contains("quoted scalar"), let contextMark else { return nil }
    let start = yaml.offset(of: contextMark)
    if let (_, value) = valueOfLine(at: contextMark), value.dropFirst().contains(0x5C) {
      return yaml.error(
        "a backslash has a special meaning between double quotes",
        at: offset,
        fix: "write two backslashes, or use single quotes"
      )
    }
    return yaml.error(
      "this quote is never closed",
      at: start,
      fix: "put the same quote at the end of the text"
    )
  }

  private var colonInText: Diagnostic? {
    guard problem == "mapping values are not allowed in this context" else { return nil }
    guard let (start, value) = valueOfLine(at: mark), start < offset else { return nil }
    let text = String(decoding: value, as: UTF8.self).replacing("\"", with: "\\\"")
    return yaml.error(
      "a text with a colon in it needs quotes around it",
      at: offset,
      fix: "write: \(keyOfLine(at: offset)): \"\(text)\""
    )
  }

  private var missingSpace: Diagnostic? {
    let lines = [lineStart(of: offset), lineStart(of: yaml.offset(of: contextMark ?? mark))]
    for start in lines {
      let line = yaml.source.bytes[start..<lineEnd(of: start)]
      guard let colon = line.firstIndex(of: 0x3A), colon + 1 < line.endIndex,
        line[colon + 1] != 0x20, line[..<colon].allSatisfy({ $0 != 0x20 || $0 == 0x20 && $0 < 0x30 })
      else { continue }
      let key = String(decoding: line[..<colon], as: UTF8.self)
      guard !key.trimmingPrefix(while: { $0 == " " || $0 == "-" }).contains(" ") else { continue }
      return yaml.error("there is no space after the colon", at: colon + 1, fix: "write a space after ':'")
    }
    return nil
  }

  private var missingColon: Diagnostic? {
    guard problem.contains("could not find expected ':'") else { return nil }
    return yaml.error(
      "this line has no colon",
      at: yaml.offset(of: contextMark ?? mark),
      fix: "write 'name: value', or put spaces before it if it belongs to the line above"
    )
  }

  private var startsWithSign: Diagnostic? {
    guard
      problem.contains("cannot start any token") || contextText.contains("directive")
        || contextText.contains("alias") || contextText.contains("anchor") || contextText.contains("tag")
    else { return nil }
    return yaml.error(
      "a text can't begin with this sign",
      at: yaml.offset(of: contextMark ?? mark),
      fix: "put the whole text in quotes: \"…\""
    )
  }

  private var unclosedBracket: Diagnostic? {
    guard contextText.contains("flow") else { return nil }
    return yaml.error(
      "this bracket is never closed, or a comma is missing",
      at: yaml.offset(of: contextMark ?? mark),
      fix: "close it, put commas between the entries, and quote texts that hold commas or brackets"
    )
  }

  private var badIndentation: Diagnostic? {
    guard problem.contains("did not find expected") || contextText.contains("block") else { return nil }
    return yaml.error(
      "this line does not fit the lines above it",
      at: offset,
      fix: "give lines that belong together the same number of spaces, and quote texts with \" or ' in them"
    )
  }
}

extension YAMLMistake {
  /// The text after the first `name: ` of a line, and where it begins.
  private func valueOfLine(at mark: Mark?) -> (start: Int, value: ArraySlice<UInt8>)? {
    let start = lineStart(of: yaml.offset(of: mark))
    let line = yaml.source.bytes[start..<lineEnd(of: start)]
    guard let colon = line.firstIndex(of: 0x3A) else { return nil }
    let value = line[(colon + 1)...].drop { $0 == 0x20 }
    return value.isEmpty ? nil : (value.startIndex, value)
  }

  private func keyOfLine(at offset: Int) -> String {
    let start = lineStart(of: offset)
    let line = yaml.source.bytes[start..<lineEnd(of: start)]
    return String(decoding: line.prefix { $0 != 0x3A }.drop { $0 == 0x20 }, as: UTF8.self)
  }

  private func lineStart(of offset: Int) -> Int {
    var index = min(offset, yaml.range.upperBound)
    while index > yaml.range.lowerBound, !isLineEnd(yaml.source.bytes[index - 1]) { index -= 1 }
    return index
  }

  private func lineEnd(of offset: Int) -> Int {
    yaml.source.bytes[offset..<yaml.range.upperBound].firstIndex(where: isLineEnd) ?? yaml.range.upperBound
  }

  private func lineStarts(from offset: Int) -> [Int] {
    (offset..<yaml.range.upperBound).filter { $0 > 0 && isLineEnd(yaml.source.bytes[$0 - 1]) }
  }

  private func indentation(ofLineAt offset: Int) -> Int {
    let start = lineStart(of: offset)
    return yaml.source.bytes[start..<yaml.range.upperBound].prefix { $0 == 0x20 || $0 == 0x2D }.count
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }
}
