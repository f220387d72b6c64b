import Diagnostics

/// Recognises lines that are not `name: value`, or that are in the wrong place.
extension YAMLMistake {
  var missingSpace: Diagnostic? {
    yaml.missingSpace(at: offset) ?? yaml.missingSpace(at: contextOffset)
      ?? yaml.line(above: offset).flatMap { yaml.missingSpace(at: $0.startIndex) }
  }

  var missingColon: Diagnostic? {
    guard problem.contains("could not find expected ':'") else { return nil }
    return yaml.error(
      "missing-colon",
      "this line has no colon",
      at: contextOffset,
      fix: "write 'name: value', or put spaces before it if it belongs to the line above"
    )
  }

  var unclosedBracket: Diagnostic? {
    guard contextText.contains("flow") else { return nil }
    return yaml.error(
      "unclosed-bracket",
      "this bracket is never closed, or a comma is missing",
      at: contextOffset,
      fix: "close it, put commas between the entries, and quote texts that hold commas or brackets"
    )
  }

  var secondDocument: Diagnostic? {
    guard problem.contains("document") else { return nil }
    let lines = [yaml.line(at: offset), yaml.line(above: offset)].compactMap(\.self)
    let end = lines.first { $0.starts(with: "---".utf8) || $0.starts(with: "...".utf8) }
    return end.map {
      yaml.error(
        "second-document",
        "for YAML, the text ends at this line",
        at: $0.startIndex,
        fix: "remove this line"
      )
    }
  }

  var badIndentation: Diagnostic? {
    guard
      problem.contains("did not find expected") || problem.hasPrefix("mapping values are not allowed")
        || contextText.contains("block")
    else { return nil }
    let line = yaml.line(at: offset)
    let isContinued = yaml.value(at: offset).map { $0.startIndex > offset } ?? false
    let text = line.firstIndex { $0 != 0x20 } ?? offset
    if let bullet = bullet(line[text...]) { return bullet }
    return yaml.error(
      "indentation",
      "this line does not fit the lines above it",
      at: isContinued ? text : offset,
      fix: "give lines that belong together the same number of spaces, and quote texts with \" or ' in them"
    )
  }
}

extension YAMLMistake {
  /// Returns an error about a line such as `• id: x` or `-id: x`, which was meant as an entry of a list, and about an entry
  /// in the wrong place; nil for another line.
  private func bullet(_ line: ArraySlice<UInt8>) -> Diagnostic? {
    let signs = ["-", "•", "·", "*", "–", "—"]
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("- id:") {
      return yaml.error(
        "indentation",
        "this entry does not belong to the lines above it",
        at: line.startIndex,
        fix: "move it, with all its lines, up to the other entries that begin with '- id'"
      )
    }
    guard let sign = signs.first(where: text.hasPrefix), !text.hasPrefix("- ") else { return nil }
    let entry = text.dropFirst(sign.count).drop { $0.isWhitespace }
    guard entry.contains(":") else { return nil }
    return yaml.error(
      "missing-hyphen",
      sign == "-" ? "there is no space after '-'" : "'\(sign)' begins no entry of a list here",
      at: line.startIndex,
      fix: "write '- \(entry)'"
    )
  }
}

extension YAMLText {
  /// Returns an error if the line at an offset is like `title:Health`; nil for a correct line or a web address.
  func missingSpace(at offset: Int) -> Diagnostic? {
    let key = key(at: offset)
    let line = line(at: offset)
    guard !key.isEmpty, !key.contains(0x20), key.endIndex + 1 < line.endIndex,
      ![0x09, 0x20, UInt8(ascii: "/")].contains(line[key.endIndex + 1])
    else { return nil }
    if let space = oddSpace(at: key.endIndex + 1) { return space }
    return error(
      "missing-space",
      "there is no space after the colon",
      at: key.endIndex + 1,
      fix: "write a space after ':'"
    )
  }

  /// Returns an error about a space at an offset that is no plain one, such as a no-break space; nil if there is none.
  func oddSpace(at offset: Int) -> Diagnostic? {
    guard offset < range.upperBound, source.bytes[offset] >= 0x80 else { return nil }
    let bytes = source.bytes[offset..<min(offset + 3, range.upperBound)]
    let names: [(bytes: String, name: String)] = [
      ("\u{A0}", "no-break space"), ("\u{202F}", "narrow no-break space"), ("\u{2003}", "wide space"),
      ("\u{2002}", "wide space"), ("\u{2009}", "thin space"), ("\u{3000}", "wide space"),
      ("\u{200B}", "zero-width space"),
    ]
    guard let found = names.first(where: { bytes.starts(with: $0.bytes.utf8) }) else { return nil }
    return error(
      "odd-space",
      "there is a \(found.name) here, which looks like a plain one",
      at: offset,
      fix: "replace it with a plain space"
    )
  }

  /// An error about an invisible character, such as U+2028, that YAML treats as a line break; nil if there is none.
  var invisibleLineEnd: Diagnostic? {
    let place = range.first { index in
      let rest = source.bytes[index..<min(index + 3, range.upperBound)]
      switch rest.first {
      case 0xC2: return rest.dropFirst().first == 0x85
      case 0xE2: return rest.elementsEqual([0xE2, 0x80, 0xA8]) || rest.elementsEqual([0xE2, 0x80, 0xA9])
      default: return false
      }
    }
    return place.map {
      error(
        "invisible-line-end",
        "there is an invisible line end here",
        at: $0,
        fix: "delete it: retype the text around this place"
      )
    }
  }
}
