import Diagnostics
import Foundation
import Text
import Yams

/// Explains invalid YAML to someone who does not know YAML.
///
/// Each property such as `tab` or `missingColon` recognises one common mistake; other errors are reported in the
/// parser's own words.
struct YAMLMistake {
  let yaml: YAMLText
  let problem: String
  let mark: YAMLMark?
  let contextMark: YAMLMark?
  let contextText: String

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

  /// The properties are tried in this order; the first that recognises the mistake explains it.
  var diagnostic: Diagnostic {
    mergeConflict ?? duplicateKey ?? controlCharacter ?? tab ?? oddSpace ?? apostrophe ?? missingQuote
      ?? textBehindValue
      ?? colonInText
      ?? missingSpace ?? missingColon ?? startsWithSign ?? unclosedBracket ?? secondDocument ?? badIndentation
      ?? yaml.error("invalid-yaml", "this is not valid YAML: \(problem)", at: offset)
  }
}

extension YAMLMistake {
  /// Where the parser noticed the mistake, often after the place where it was made.
  var offset: Int { yaml.offset(of: mark) }

  /// The start of the YAML construct that contains the mistake; the same as `offset` if the parser does not report one.
  var contextOffset: Int { yaml.offset(of: contextMark ?? mark) }
}

/// Recognises invisible characters: control characters and tabs.
extension YAMLMistake {
  var controlCharacter: Diagnostic? {
    guard contextText == "reader" else { return nil }
    for offset in yaml.range {
      guard let control = ControlCharacters.character(at: offset, in: yaml.source.bytes) else { continue }
      return .controlCharacter(control, in: yaml.source, at: offset)
    }
    return nil
  }

  var mergeConflict: Diagnostic? {
    yaml.source.bytes.withUnsafeBufferPointer { MergeConflict.place(in: $0, from: yaml.range.lowerBound) }
      .map { MergeConflict.error(in: yaml.source, at: $0) }
  }

  /// A space that is no plain one at the start of the line of the mistake, or of one of the two lines above it.
  var oddSpace: Diagnostic? {
    var place = offset
    for _ in 0..<3 {
      let line = yaml.line(at: place)
      let start = line.prefix { $0 == 0x20 }.endIndex
      if start < line.endIndex, let space = yaml.oddSpace(at: start) { return space }
      guard line.startIndex > yaml.range.lowerBound else { return nil }
      place = line.startIndex - 1
    }
    return nil
  }

  var tab: Diagnostic? {
    let blank = yaml.line(at: offset).prefix(while: \.isBlank)
    guard let tab = blank.firstIndex(of: 0x09) else { return nil }
    return yaml.error(
      "tab-indentation",
      "there is a tab at the start of this line",
      at: tab,
      fix: "replace it with spaces"
    )
  }
}

/// Recognises a key that appears twice in one mapping.
extension YAMLMistake {
  var duplicateKey: Diagnostic? {
    guard problem == "duplicate" else { return nil }
    let first = yaml.source.location(at: offset)
    let place = placeOfKey(contextText, below: offset)
    if contextText == "id", let place {
      let line = yaml.line(at: place)
      let spaces = String(repeating: " ", count: max(0, place - line.startIndex - 2))
      let entry = String(decoding: line.drop { $0 == 0x20 }, as: UTF8.self)
      return yaml.error(
        "missing-hyphen",
        "the '- ' before this 'id', with which a new entry begins, is missing",
        at: place,
        fix: "write '\(spaces)- \(entry)'"
      )
    }
    return .error(
      "duplicate-key",
      "'\(contextText)' is given twice",
      in: yaml.source,
      at: place ?? offset,
      fix: "keep one of the two lines",
      notes: [Diagnostic.Note("the first one", at: first)]
    )
  }

  /// Returns the offset at which a key appears again in the mapping, after the offset `first`; nil if it does not.
  private func placeOfKey(_ key: String, below first: Int) -> Int? {
    let column = first - yaml.lineStart(of: first)
    for start in yaml.lineStarts(after: first) {
      let line = yaml.line(at: start)
      let text = line.drop { $0 == 0x20 }
      if text.isEmpty || text.first == UInt8(ascii: "#") { continue }
      let indentation = text.startIndex - start
      // A line with less indentation ends the mapping.
      if indentation < column { return nil }
      if indentation == column, name(ofLineAt: start) == key { return text.startIndex }
    }
    return nil
  }

  private func name(ofLineAt offset: Int) -> String {
    String(decoding: yaml.key(at: offset), as: UTF8.self).trimmingCharacters(in: ["\"", "'", " "])
  }
}
